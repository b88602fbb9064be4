package org.preceptor.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.CourseFiles;
import org.preceptor.content.CourseReader;
import org.preceptor.content.Place;
import org.preceptor.content.Problem;
import org.preceptor.content.Survey;
import org.preceptor.content.WaiversFile;
import org.preceptor.content.WaiversFile.Waivers;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.rule.Severity;

/** Holds every rule against a course. What the reader refuses is reported too, and all that could be read is looked at. */
public final class Linter {

    private Linter() {}

    public static Report lint(CourseFiles files) {
        Survey course = CourseReader.survey(files);
        Waivers waivers = WaiversFile.read(files);
        List<Finding> findings = new ArrayList<>(course.problems().stream()
                .map(problem -> finding(course, problem))
                .toList());
        // What seems to be missing may stand in a file that could not be read.
        if (course.whole()) {
            Rules.all().forEach(rule -> findings.addAll(check(course, rule).toList()));
        }
        waivers.problems().forEach(problem -> findings.add(finding(course, problem)));
        return new Waiving(waivers.list(), course).apply(findings);
    }

    private static Stream<Finding> check(Survey course, Rule rule) {
        return rule.check(course).map(objection -> finding(course, rule.about(), objection));
    }

    private static Finding finding(Survey course, About about, Objection objection) {
        Place place = course.sources()
                .find(objection.owner(), objection.text(), objection.quote())
                .orElse(new Place("course.yaml", 1));
        return new Finding(
                place,
                about.id(),
                about.severity(),
                objection.owner().toString(),
                objection.quote().replaceAll("\\s+", " ").strip(),
                course.sources().line(place),
                objection.message(),
                objection.mend());
    }

    private static Finding finding(Survey course, Problem problem) {
        Place place = new Place(problem.file(), problem.line());
        return new Finding(
                place,
                ruleOf(problem),
                Severity.BLOCK,
                problem.file(),
                "",
                course.sources().line(place),
                problem.message(),
                "");
    }

    /** The reader refuses what some rules forbid; its sentence says which. */
    private static String ruleOf(Problem problem) {
        String message = problem.message();
        if (message.contains("rests on one claim") || message.equals("`claims` is missing")) {
            return "S4";
        }
        if (message.equals("`rationale` is missing") || message.equals("`rationale` is empty")) {
            return "S6";
        }
        return message.contains("cites nothing") ? "S7" : "S1";
    }
}
