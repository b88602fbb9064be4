package org.preceptor.web.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One connection that is kept alive, as a browser keeps it; it knows as much of HTTP as this application speaks.
 *
 * <p>It does less than a general client, which matters because it measures on the cores that also serve.
 */
final class Connection implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    private Connection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = socket.getInputStream();
    }

    static Connection to(int port) throws IOException {
        return new Connection(port);
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    Response send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        from = 0;
        to = 0;
        int status = Integer.parseInt(line().substring(9, 12));
        List<String> headers = new ArrayList<>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        var answer = new Response(status, headers, "");
        var whole = new Response(status, headers, body(answer));
        if (answer.header("Connection").filter("close"::equals).isPresent()) {
            reopen();
        }
        return whole;
    }

    /** Connects anew; the application closes connections on which nothing was asked for a while. */
    void reopen() throws IOException {
        socket.close();
        socket = open(port);
        in = socket.getInputStream();
    }

    private String body(Response answer) throws IOException {
        if (answer.header("Transfer-Encoding").isPresent()) {
            return chunks();
        }
        return text(Integer.parseInt(answer.header("Content-Length").orElse("0")));
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        while (to - from < length) {
            fill();
        }
        var text = new String(buffer, from, length, StandardCharsets.ISO_8859_1);
        from += length;
        return text;
    }

    private String line() throws IOException {
        int end = from;
        while (end >= to || buffer[end] != '\n') {
            if (end >= to) {
                fill();
            } else {
                end++;
            }
        }
        var line = new String(buffer, from, end - from - 1, StandardCharsets.ISO_8859_1);
        from = end + 1;
        return line;
    }

    private void fill() throws IOException {
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("The application closed the connection");
        }
        to += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
