package org.preceptor.web.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL process that serves a cluster: started with it, and stopped cleanly whoever started it. */
record PostgresServer(Cluster cluster) {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private static final int ATTEMPTS = 3;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Starts on a free port, which it returns; another program may take that port first, so this is tried again. */
    int start() throws IOException {
        var output = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            cluster.configure(port);
            Files.deleteIfExists(cluster.directory().resolve("startup.log"));
            var run = pgCtl(
                    "start", "--timeout=600", "--log=" + cluster.directory().resolve("startup.log"));
            if (run.succeeded()) {
                return port;
            }
            output = run.output();
        }
        log.debug("pg_ctl said: {}", output);
        stop();
        throw new DatabaseRefusal(
                "PostgreSQL could not start on the data in %s.".formatted(cluster.directory()),
                "Its own words are in %s.".formatted(cluster.directory().resolve("log")));
    }

    /** Stops what still runs on the cluster: cleanly if it listens, and by force if it does not. */
    void stop() throws IOException {
        var processes = new ServerProcesses(cluster.directory());
        if (!processes.running().isEmpty()) {
            pgCtl("stop", "--mode=fast", "--timeout=60");
            processes.kill();
        }
        processes.forgetStaleProcessNumber();
    }

    private ProgramRun pgCtl(String action, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(action, "--pgdata=" + cluster.directory(), "--wait"));
        arguments.addAll(List.of(options));
        return cluster.programs().run("pg_ctl", arguments, "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
