package org.preceptor.web.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.concern.Signs;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Work;

/** What a simulated trainee has done so far. */
final class Biography {

    /** What they said about the course. */
    record Evaluated(Map<String, String> answers, Instant at) {}

    private final SequencedMap<LessonSlug, Instant> openings = new LinkedHashMap<>();
    private final List<Sat> sittings = new ArrayList<>();
    private @Nullable Evaluated evaluation;

    void open(LessonSlug lesson, Instant at) {
        openings.putIfAbsent(lesson, at);
    }

    void add(Sat sat) {
        sittings.add(sat);
    }

    void evaluate(Map<String, String> answers, Instant at) {
        evaluation = new Evaluated(answers, at);
    }

    SequencedMap<LessonSlug, Instant> openings() {
        return openings;
    }

    List<Sat> sittings() {
        return sittings;
    }

    Optional<Evaluated> evaluation() {
        return Optional.ofNullable(evaluation);
    }

    /** The facts from which core computes the standing. */
    Facts facts() {
        return new Facts(
                work(of(AssessmentKind.PRE_TEST)),
                lessons(),
                finals(),
                of(AssessmentKind.FINAL).anyMatch(sat -> sat.attempt().isOpen()),
                ExtraAttempts.NONE,
                evaluation == null ? Work.NONE : Work.DONE);
    }

    List<Outcome> finals() {
        return outcomes(AssessmentKind.FINAL);
    }

    /** How the attempts at one kind of assessment ended, in the order of time. */
    List<Outcome> outcomes(AssessmentKind kind) {
        return of(kind).flatMap(sat -> sat.outcome().stream()).toList();
    }

    /** The items of pre-test and finals in the order in which they were asked. */
    List<ItemId> asked() {
        return sittings.stream()
                .map(Sat::attempt)
                .filter(attempt -> attempt.occasion().kind() != AssessmentKind.CHECK)
                .flatMap(attempt -> attempt.questions().stream())
                .map(question -> question.item().item().id())
                .toList();
    }

    /** What core notices in the attempts. */
    List<Concern> concerns() {
        return Signs.in(sittings.stream().map(Sat::attempt).toList(), Question::mark);
    }

    int count(AssessmentKind kind) {
        return (int) of(kind).count();
    }

    /** The last moment that the application would have noted; empty for somebody who never began. */
    Optional<Instant> lastActive() {
        Stream<Instant> attempts = sittings.stream()
                .flatMap(sat ->
                        Stream.concat(Stream.of(sat.attempt().startedAt()), sat.outcome().map(Outcome::at).stream()));
        return Stream.of(attempts, openings.values().stream(), evaluation().map(Evaluated::at).stream())
                .flatMap(moments -> moments)
                .max(Instant::compareTo);
    }

    private Map<LessonSlug, Work> lessons() {
        Map<LessonSlug, Work> lessons = new HashMap<>();
        openings.keySet().forEach(lesson -> lessons.put(lesson, Work.BEGUN));
        of(AssessmentKind.CHECK).forEach(sat -> {
            LessonSlug lesson = sat.attempt().occasion().lesson();
            if (lesson != null && sat.outcome().isPresent()) {
                lessons.put(lesson, Work.DONE);
            }
        });
        return lessons;
    }

    private Stream<Sat> of(AssessmentKind kind) {
        return sittings.stream().filter(sat -> sat.attempt().occasion().kind() == kind);
    }

    private static Work work(Stream<Sat> sittings) {
        return sittings.map(sat -> sat.attempt().isOpen() ? Work.BEGUN : Work.DONE)
                .max(Work::compareTo)
                .orElse(Work.NONE);
    }
}
