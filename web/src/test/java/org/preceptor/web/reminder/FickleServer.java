package org.preceptor.web.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that misbehaves at one point of the conversation. */
final class FickleServer implements AutoCloseable {

    /** What it does wrong. */
    enum Habit {
        HANGS_AT_ONCE,
        REFUSES_RECEIVERS,
        REFUSES_CONTENT,
        HANGS_AFTER_CONTENT,
        ENDS_AFTER_CONTENT
    }

    private final ServerSocket socket;
    private final Habit habit;
    private final AtomicInteger contents = new AtomicInteger();

    private FickleServer(ServerSocket socket, Habit habit) {
        this.socket = socket;
        this.habit = habit;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    static FickleServer on(int port, Habit habit) throws IOException {
        return new FickleServer(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()), habit);
    }

    /** How many letters came to their end. */
    int contents() {
        return contents.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (SocketException ended) {
                // The test is over, or the client gave up.
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        if (habit == Habit.HANGS_AT_ONCE) {
            in.readLine();
            return;
        }
        out.print("220 fickle\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            boolean open = line.equals(".") ? ends(in, out) : say(answer(line), out);
            if (!open) {
                return;
            }
        }
    }

    /** The end of a letter; false where this server says nothing more. */
    private boolean ends(BufferedReader in, PrintWriter out) throws IOException {
        contents.incrementAndGet();
        if (habit == Habit.REFUSES_CONTENT) {
            return say("554 not this one", out);
        }
        if (habit == Habit.HANGS_AFTER_CONTENT) {
            in.readLine();
        }
        return false;
    }

    private String answer(String line) {
        return switch (line.split("[ :]", 2)[0]) {
            case "EHLO", "HELO", "MAIL", "RSET", "NOOP" -> "250 fine";
            case "RCPT" -> habit == Habit.REFUSES_RECEIVERS ? "550 no such mailbox" : "250 fine";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "";
        };
    }

    /** Lines of a letter are taken without a word. */
    private static boolean say(String answer, PrintWriter out) {
        if (!answer.isEmpty()) {
            out.print(answer + "\r\n");
            out.flush();
        }
        return true;
    }
}
