package org.preceptor.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The running processes of the PostgreSQL that serves one cluster, found among all processes of the machine.
 *
 * <p>PostgreSQL's processes work inside the cluster's folder, which tells them from others, even where a process number
 * was given out again after a restart of the machine.
 */
record ServerProcesses(Path cluster) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::servesThisCluster).toList();
    }

    /**
     * Kills what runs; PostgreSQL repairs the cluster from its journal at the next start.
     *
     * <p>An end is seen by the program's file, which a process loses when it dies; its number may stay for as long as
     * nobody collects it, as in a container whose first process does not.
     */
    void kill() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var left = running(); !left.isEmpty(); left = running()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The PostgreSQL processes %s do not end".formatted(left));
            }
            left.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Deletes the note of a server that is gone if its process number now belongs to something else. */
    void forgetStaleProcessNumber() throws IOException {
        if (recordedProcess().flatMap(ProcessHandle::of).isPresent()
                && running().isEmpty()) {
            Files.deleteIfExists(processNote());
        }
    }

    private boolean servesThisCluster(ProcessHandle process) {
        // Linux adds "(deleted)" when the program's file is gone while the program still runs.
        var command = process.info().command().orElse("").replace(" (deleted)", "");
        if (!command.endsWith("/postgres")) {
            return false;
        }
        if (!Files.isDirectory(PROCESSES)) {
            return recordedProcess()
                    .filter(recorded -> recorded == process.pid())
                    .isPresent();
        }
        try {
            var workingDirectory = Files.readSymbolicLink(PROCESSES.resolve(process.pid() + "/cwd"));
            return workingDirectory.equals(cluster);
        } catch (IOException endedOrSomebodyElses) {
            return false;
        }
    }

    private Optional<Long> recordedProcess() {
        try (var lines = Files.lines(processNote())) {
            return lines.findFirst().filter(line -> line.matches("\\d+")).map(Long::valueOf);
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Path processNote() {
        return cluster.resolve("postmaster.pid");
    }
}
