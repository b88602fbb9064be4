package org.preceptor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.CourseDraft.LessonDraft;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;

/** Reads the lessons that {@code course.yaml} lists, each with its text. */
final class LessonList {

    private static final List<String> FIELDS = List.of("slug", "title", "summary", "notice", "claims", "objectives");

    private final Folder folder;

    private LessonList(Folder folder) {
        this.folder = folder;
    }

    static List<LessonDraft> read(Folder folder, Entry course) {
        LessonList list = new LessonList(folder);
        List<LessonDraft> lessons = new ArrayList<>();
        int number = 0;
        for (Entry entry : course.entries("lessons")) {
            number++;
            list.lesson(entry, number).ifPresent(lessons::add);
        }
        return lessons;
    }

    private Optional<LessonDraft> lesson(Entry entry, int number) {
        entry.allow(FIELDS);
        Optional<LessonSlug> slug = entry.define("slug", LessonSlug::new);
        String title = entry.text("title");
        String summary = entry.prose("summary");
        String notice = entry.optionalProse("notice");
        List<ClaimId> claims =
                entry.need("claims").map(value -> value.mentions(ClaimId::new)).orElse(List.of());
        List<Objective> objectives = entry.entries("objectives").stream()
                .flatMap(objective -> objective(objective, number).stream())
                .toList();
        Optional<SourceFile> file = slug.flatMap(name -> folder.open(textOf(number, name), entry.place()));
        Set<Object> cited = file.map(LessonList::check).orElse(Set.of());
        String text = file.map(SourceFile::text).orElse("");
        return slug.map(name -> new LessonDraft(
                new Lesson(name, number, title, summary, notice, objectives, claims, text), entry.place(), cited));
    }

    private static String textOf(int number, LessonSlug slug) {
        return "lessons/%02d-%s.md".formatted(number, slug);
    }

    private static Set<Object> check(SourceFile file) {
        for (int line : Markdown.titles(file.text())) {
            file.problem(line, "a lesson's title stands in course.yaml; its text begins at headings of level 2 (##)");
        }
        List<String> lines = file.lines();
        for (int line = 1; line <= lines.size(); line++) {
            Place place = new Place(file.name(), line);
            LessonText.parts(lines.get(line - 1)).stream()
                    .filter(LessonText.Shown.class::isInstance)
                    .map(LessonText.Shown.class::cast)
                    .forEach(shown -> file.notes().mention(shown.figure(), place));
        }
        return file.cite(file.text(), 1, lines.size());
    }

    private static Optional<Objective> objective(Entry entry, int lesson) {
        entry.allow(List.of("id", "text", "bloom"));
        Optional<ObjectiveId> id = entry.define("id", ObjectiveId::new);
        id.filter(known -> !known.value().startsWith("L%d-".formatted(lesson)))
                .ifPresent(known -> entry.problem("%s stands in lesson %d".formatted(known, lesson)));
        String text = entry.prose("text");
        Bloom bloom =
                entry.need("bloom").flatMap(value -> value.oneOf(Bloom.class)).orElse(Bloom.REMEMBER);
        return id.map(known -> new Objective(known, text, bloom));
    }
}
