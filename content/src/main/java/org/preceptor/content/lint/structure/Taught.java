package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.Claim;

/** S3: a claim that no lesson teaches or cites. */
final class Taught implements Rule {

    @Override
    public About about() {
        return About.exact("S3", "A claim taught nowhere", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.claims().stream()
                .filter(claim -> !isTaught(course, claim))
                .map(claim -> new Objection(
                        claim.id(),
                        claim.paraphrase(),
                        claim.paraphrase(),
                        "is taught in no lesson",
                        "teach it, name it in a lesson's `claims`, or take it out"));
    }

    private static boolean isTaught(Survey course, Claim claim) {
        return course.lessons().stream().anyMatch(lesson -> lesson.claims().contains(claim.id()))
                || course.sources().mentions(claim.id()).stream()
                        .anyMatch(place -> place.file().startsWith("lessons/"));
    }
}
