package org.preceptor.web.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed PostgreSQL that comes with the application, for the kind of machine it runs on. */
final class PostgresArchive {

    private static final int EXECUTABLE = 0100;

    private PostgresArchive() {}

    /**
     * Unpacks the programs unless they are there already, and returns their folder, which is named after the content.
     *
     * <p>A folder of that name is complete: it is made under another name and renamed at the end.
     */
    static Path unpackInto(Path folder) throws IOException {
        var home = folder.resolve(fingerprint());
        if (Files.isDirectory(home)) {
            return home;
        }
        var unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unfinished-");
        unpack(unfinished);
        Folders.openToAll(unfinished);
        try {
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Folders.delete(unfinished);
            if (Files.isDirectory(home)) {
                return home;
            }
            throw failure;
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("The program %s could not be made executable".formatted(path));
        }
    }

    private static String fingerprint() throws IOException {
        try (var packed = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            packed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(packed.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static InputStream open() throws IOException {
        var system = System.getProperty("os.name", "");
        var machine = System.getProperty("os.arch", "");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system.replace("Mac OS X", "Darwin"), machine);
        } catch (IllegalStateException missing) {
            throw new DatabaseRefusal(
                    "This build of Preceptor brings no PostgreSQL for %s on %s.".formatted(system, machine),
                    "Name a PostgreSQL of your own with SPRING_DATASOURCE_URL.",
                    missing);
        }
    }
}
