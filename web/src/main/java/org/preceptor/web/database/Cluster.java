package org.preceptor.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of the embedded database: made once, then found again at every start.
 *
 * <p>They are made under another name and renamed at the end, so a folder of the right name is always whole.
 */
record Cluster(DataFolder folder, PostgresPrograms programs) {

    static final String USER = "postgres";
    static final String DATABASE = "preceptor";

    private static final String UNFINISHED = "postgresql-unfinished-";
    private static final String SETTINGS_FILE = "preceptor.conf";

    Path directory() {
        return folder.cluster();
    }

    boolean exists() {
        return Files.exists(versionFile());
    }

    /** Makes the cluster, with one superuser whose password lies beside it and one empty database. */
    void create() throws IOException {
        refuseForeignFiles();
        deleteUnfinished();
        var unfinished = Files.createTempDirectory(folder.root(), UNFINISHED);
        Folders.writeSecret(folder.password(), randomPassword());
        programs.account().own(unfinished);
        programs.account().own(folder.password());
        initialise(unfinished);
        Files.move(unfinished, directory(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses a cluster whose files these programs cannot read. */
    void requireSameMajorVersion() throws IOException {
        var theirs = Files.readString(versionFile()).strip();
        var ours = programs.majorVersion();
        if (!theirs.equals(ours)) {
            throw new DatabaseRefusal(
                    "The database in %s was made by PostgreSQL %s, but this Preceptor brings PostgreSQL %s."
                            .formatted(directory(), theirs, ours),
                    "Move its data with pg_dump and pg_restore, or start the Preceptor that made it. "
                            + DataFolder.OTHER_FOLDER);
        }
    }

    String password() throws IOException {
        try {
            return Files.readString(folder.password());
        } catch (NoSuchFileException missing) {
            throw new DatabaseRefusal(
                    "The password file %s of the database beside it is missing.".formatted(folder.password()),
                    "Restore it from a backup. " + DataFolder.OTHER_FOLDER,
                    missing);
        }
    }

    /** Writes the settings of this start; an administrator's own belong into {@code postgresql.conf}, where they win. */
    void configure(int port) throws IOException {
        var settings = directory().resolve(SETTINGS_FILE);
        Files.writeString(settings, """
                # Written anew at every start. Your own settings belong at the end of postgresql.conf, where they win.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 50
                shared_buffers = 64MB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                """.formatted(port));
        programs.account().own(directory());
        programs.account().own(settings);
    }

    private void refuseForeignFiles() throws IOException {
        if (!Files.exists(directory())) {
            return;
        }
        try (var files = Files.list(directory())) {
            if (files.findAny().isPresent()) {
                throw new DatabaseRefusal(
                        "The folder %s holds files, but no database.".formatted(directory()),
                        "Move them away. " + DataFolder.OTHER_FOLDER);
            }
        }
    }

    private void deleteUnfinished() throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder.root(), UNFINISHED + "*")) {
            leftovers.forEach(Folders::delete);
        }
    }

    private void initialise(Path unfinished) throws IOException {
        // The built-in locale orders text alike on every machine and after every upgrade, so indexes stay valid.
        requireSuccess(programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        requireSuccess(programs.run(
                "postgres",
                List.of("--single", "-D", unfinished.toString(), "postgres"),
                "create database %s\n".formatted(DATABASE)));
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "\ninclude = '%s'\n".formatted(SETTINGS_FILE),
                StandardOpenOption.APPEND);
    }

    private void requireSuccess(ProgramRun run) {
        if (!run.succeeded()) {
            throw new DatabaseRefusal(
                    "The database in %s could not be made: PostgreSQL says \"%s\"."
                            .formatted(directory(), run.output().replaceAll("(?s).*(?:error|FATAL): *", "")),
                    DataFolder.OTHER_FOLDER);
        }
    }

    private Path versionFile() {
        return directory().resolve("PG_VERSION");
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
