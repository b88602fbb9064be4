package org.preceptor.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.preceptor.core.course.ContentHash;

/** The folder of a course while it is read: its files, decoded and remembered for the hash. */
final class Folder {

    /** Far above any file an author writes by hand, far below what would hurt the reader. */
    private static final int LARGEST_FILE = 1_000_000;

    private final CourseFiles files;
    private final Notes notes;
    private final Map<String, String> texts = new TreeMap<>();

    Folder(CourseFiles files, Notes notes) {
        this.files = files;
        this.notes = notes;
    }

    Notes notes() {
        return notes;
    }

    /**
     * Opens a file; a file that is missing, empty or not plain text is a problem.
     *
     * @param namedAt where the course names the file, to report that it is missing
     */
    Optional<SourceFile> open(String name, Place namedAt) {
        Optional<SourceFile> file =
                bytes(name, namedAt).flatMap(bytes -> decode(name, bytes)).filter(SourceFile::isPlain);
        file.ifPresentOrElse(this::keep, () -> notes.unread(name));
        return file;
    }

    private void keep(SourceFile file) {
        texts.put(file.name(), file.text());
        notes.sources().file(file);
    }

    /** The mappings of a file that a course may do without. */
    List<Entry> optional(String name) {
        return isThere(name) ? YamlFile.entries(this, name, new Place(name, 1)) : List.of();
    }

    private boolean isThere(String name) {
        try (InputStream stream = files.open(name).orElse(null)) {
            return stream != null;
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<byte[]> bytes(String name, Place namedAt) {
        try (InputStream stream = files.open(name).orElse(null)) {
            if (stream == null) {
                notes.problem(namedAt, "the file %s is missing".formatted(name));
                return Optional.empty();
            }
            return Optional.of(stream.readNBytes(LARGEST_FILE + 1));
        } catch (IOException e) {
            notes.problem(namedAt, "the file %s cannot be read".formatted(name));
            return Optional.empty();
        }
    }

    private Optional<SourceFile> decode(String name, byte[] bytes) {
        try {
            String text = plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            if (bytes.length <= LARGEST_FILE && !text.isBlank()) {
                return Optional.of(SourceFile.of(name, text, notes));
            }
            notes.problem(new Place(name, 1), text.isBlank() ? "the file is empty" : "the file is larger than 1 MB");
        } catch (CharacterCodingException e) {
            notes.problem(new Place(name, 1), "the file is not UTF-8 text; save it as UTF-8");
        }
        return Optional.empty();
    }

    /** Drops a byte order mark and makes every line end a line feed, so that all editors make the same text. */
    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** Identifies the course by all files opened, by name and text in the order of their names. */
    ContentHash hash() {
        return ContentHash.of(texts.entrySet().stream()
                .flatMap(file -> Stream.of(file.getKey(), file.getValue()))
                .toList());
    }
}
