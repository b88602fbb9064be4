package org.preceptor.content.source;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.CourseFiles;
import org.preceptor.content.CourseReader;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.content.source.SourceCheck.Standing;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;

/**
 * Tells whoever holds the article which claims rest on text that has changed: {@code check-source [--write] ARTICLE
 * [FOLDER]}. With {@code --write} the hashes of this copy are put into the folder's {@code claims.yaml}. Exit status: 0
 * where every claim rests on unchanged text, 1 where one does not, 2 where the command was not understood.
 */
public final class CheckSourceCommand {

    static final int UNCHANGED = 0;
    static final int CHANGED = 1;
    static final int MISUSED = 2;

    private static final String BUNDLED = "ketamine-and-psychotherapy";
    private static final String USAGE =
            "usage: check-source ARTICLE [FOLDER]\n       check-source --write ARTICLE FOLDER";

    private final PrintStream out;
    private final PrintStream err;

    CheckSourceCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the program with its status. */
    public static void main(String[] arguments) {
        System.exit(new CheckSourceCommand(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        List<String> names = new ArrayList<>(arguments);
        boolean write = names.remove("--write");
        boolean understood = !names.isEmpty()
                && names.size() <= 2
                && names.stream().noneMatch(name -> name.startsWith("-"))
                && (!write || names.size() == 2);
        if (!understood) {
            err.println(USAGE);
            return MISUSED;
        }
        CourseFiles files = names.size() == 1 ? Courses.files(BUNDLED) : CourseFiles.in(Path.of(names.getLast()));
        try {
            String article = Files.readString(Path.of(names.getFirst()), StandardCharsets.UTF_8);
            return check(files, article, write ? Path.of(names.getLast()) : null);
        } catch (IOException e) {
            err.println("check-source: cannot read or write " + e.getMessage());
            return MISUSED;
        }
    }

    private int check(CourseFiles files, String article, @Nullable Path folder) throws IOException {
        Reading reading = CourseReader.read(files);
        return switch (reading) {
            case Rejected rejected -> {
                err.println(rejected);
                yield MISUSED;
            }
            case Read(Course course) -> {
                SourceCheck check = SourceCheck.of(course, article);
                yield folder == null ? report(check) : write(check, folder);
            }
        };
    }

    private int report(SourceCheck check) {
        int status = UNCHANGED;
        for (Claim claim : check.claims()) {
            Standing standing = check.standing(claim);
            if (standing != Standing.UNCHANGED) {
                status = CHANGED;
                out.printf(
                        "%s (%s, paragraph %d) %s%n", claim.id(), claim.heading(), claim.paragraph(), standing.words());
            }
        }
        if (status == UNCHANGED) {
            out.printf(
                    "All %d claims rest on paragraphs that have not changed.%n",
                    check.claims().size());
        }
        return status;
    }

    private int write(SourceCheck check, Path folder) throws IOException {
        Path claims = folder.resolve("claims.yaml");
        ClaimsText text = new ClaimsText(Files.readString(claims, StandardCharsets.UTF_8));
        Files.writeString(claims, text.with(check.hashes()), StandardCharsets.UTF_8);
        List<Claim> missing = check.claims().stream()
                .filter(claim -> check.paragraph(claim).isEmpty())
                .toList();
        missing.forEach(claim ->
                out.printf("%s: there is no paragraph %d under %s%n", claim.id(), claim.paragraph(), claim.heading()));
        out.printf("Wrote %d hashes into %s%n", check.hashes().size(), claims);
        return missing.isEmpty() ? UNCHANGED : CHANGED;
    }
}
