package org.preceptor.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.CourseDraft.LessonDraft;
import org.preceptor.content.CourseDraft.Shelf;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;

/**
 * Turns a course's folder into a {@link Course}, or into all the problems that keep it from being one.
 *
 * <p>No content of the files makes it throw, and a course that it returns is whole.
 */
public final class CourseReader {

    private final Notes notes = new Notes();
    private final Folder folder;
    private final Shelf shelf;
    private final Optional<CourseDraft> draft;
    private final List<ItemDraft> items;

    private CourseReader(CourseFiles files) {
        this.folder = new Folder(files, notes);
        this.shelf = shelf(folder);
        this.draft = CourseFile.read(folder);
        this.items = draft.stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> ItemsFile.read(folder, lesson).stream())
                .toList();
        notes.lookUp();
    }

    private static Shelf shelf(Folder folder) {
        var references = ReferencesFile.read(folder);
        var claims = ClaimsFile.read(folder);
        var figures = FiguresFile.read(folder);
        return new Shelf(claims, references, figures, GlossaryFile.read(folder));
    }

    /** Reads a course from a directory. */
    public static Reading read(Path folder) {
        return read(CourseFiles.in(folder));
    }

    /** Reads a course from wherever its files lie. */
    public static Reading read(CourseFiles files) {
        return new CourseReader(files).reading();
    }

    /** Reads what can be read of a course and notes where it stands, whether or not it makes a whole. */
    public static Survey survey(CourseFiles files) {
        return new CourseReader(files).survey();
    }

    private Reading reading() {
        draft.filter(course -> notes.everythingWasRead())
                .ifPresent(course -> new Coverage(course, shelf, items, notes).check());
        return draft.filter(course -> notes.problems().isEmpty())
                .<Reading>map(course -> new Read(course.finish(folder.hash(), shelf, bank())))
                .orElseGet(() -> new Rejected(notes.problems()));
    }

    private Survey survey() {
        return new Survey(
                draft.stream()
                        .flatMap(course -> course.lessons().stream())
                        .map(LessonDraft::lesson)
                        .toList(),
                shelf.claims(),
                shelf.references(),
                shelf.figures(),
                shelf.glossary(),
                bank(),
                draft.map(CourseDraft::assessments).orElse(List.of()),
                draft.map(CourseDraft::evaluation).orElse(List.of()),
                notes.sources(),
                draft.isPresent() && notes.everythingWasRead(),
                notes.problems());
    }

    private List<BankItem> bank() {
        return items.stream().flatMap(item -> item.whole().stream()).toList();
    }
}
