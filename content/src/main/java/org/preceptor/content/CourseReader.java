package org.preceptor.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.CourseDraft.Shelf;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.Term;

/**
 * Turns a course's folder into a {@link Course}, or into all the problems that keep it from being one.
 *
 * <p>No content of the files makes it throw, and a course that it returns is whole.
 */
public final class CourseReader {

    private CourseReader() {}

    /** Reads a course from a directory. */
    public static Reading read(Path folder) {
        return read(CourseFiles.in(folder));
    }

    /** Reads a course from wherever its files lie. */
    public static Reading read(CourseFiles files) {
        Notes notes = new Notes();
        Folder folder = new Folder(files, notes);
        List<Reference> references = ReferencesFile.read(folder);
        List<Claim> claims = ClaimsFile.read(folder);
        List<Figure> figures = FiguresFile.read(folder);
        List<Term> glossary = GlossaryFile.read(folder);
        Optional<CourseDraft> draft = CourseFile.read(folder);
        List<ItemDraft> items = draft.stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> ItemsFile.read(folder, lesson).stream())
                .toList();
        notes.lookUp();
        draft.filter(course -> notes.everythingWasRead())
                .ifPresent(course -> new Coverage(course, claims, references, figures, items, notes).check());
        return draft.filter(course -> notes.problems().isEmpty())
                .<Reading>map(course -> new Read(
                        course.finish(folder.hash(), new Shelf(claims, references, figures, glossary), bank(items))))
                .orElseGet(() -> new Rejected(notes.problems()));
    }

    private static List<BankItem> bank(List<ItemDraft> items) {
        return items.stream().flatMap(item -> item.whole().stream()).toList();
    }
}
