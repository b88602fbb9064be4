package org.preceptor.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right of one application to use a data folder.
 *
 * <p>The operating system releases it when the application ends, however it ends, so a lock is never stale.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) {
        var channel = open(folder);
        try {
            if (channel.tryLock() == null) {
                throw inUse(folder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(channel);
        } catch (OverlappingFileLockException heldByThisProcess) {
            close(channel);
            throw inUse(folder);
        } catch (IOException failure) {
            close(channel);
            throw notWritable(folder, failure);
        } catch (DatabaseRefusal refusal) {
            close(channel);
            throw refusal;
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static FileChannel open(DataFolder folder) {
        try {
            return FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The lock of the data folder could not be released", failure);
        }
    }

    private static DatabaseRefusal inUse(DataFolder folder) {
        return new DatabaseRefusal(
                "The data folder %s is in use by another running Preceptor%s."
                        .formatted(folder.root(), holder(folder.lock())),
                "Stop that one first. " + DataFolder.OTHER_FOLDER);
    }

    private static String holder(Path lock) {
        try {
            var pid = Files.readString(lock);
            return pid.isBlank() ? "" : " (process " + pid + ")";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static DatabaseRefusal notWritable(DataFolder folder, IOException failure) {
        return new DatabaseRefusal(
                "The data folder %s is not writable for the user %s."
                        .formatted(folder.root(), System.getProperty("user.name")),
                DataFolder.OTHER_FOLDER,
                failure);
    }
}
