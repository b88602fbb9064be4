package org.preceptor.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.publication.PublishedCourses;

class TraceSheetTests {

    @Test
    void claimThatLeadsNowhereHasALineWithItsGaps() {
        Trace trace = Trace.of(withAClaimThatLeadsNowhere("Plain words."));

        assertThat(new TraceSheet(trace).lines())
                .filteredOn(line -> line.get(1).equals("C99"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .hasSameSizeAs(TraceSheet.HEADER)
                        .contains("claim_without_lesson claim_without_item"));
    }

    @Test
    void textThatLooksLikeAFormulaStandsAfterAnApostrophe() {
        Trace trace = Trace.of(withAClaimThatLeadsNowhere("=HYPERLINK(\"http://evil\")"));

        assertThat(new TraceSheet(trace).lines())
                .filteredOn(line -> line.get(1).equals("C99"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("'=HYPERLINK(\"http://evil\")"));
    }

    private static Course withAClaimThatLeadsNowhere(String paraphrase) {
        Course course = ((Reading.Read) Courses.bundled(PublishedCourses.FIRST_COURSE)).course();
        Claim loose = new Claim(
                new ClaimId("C99"),
                "Opening",
                1,
                paraphrase,
                "opinion",
                "none",
                Verdict.OPINION,
                null,
                "None.",
                List.of(),
                null);
        return new Course(
                course.hash(),
                course.slug(),
                course.title(),
                course.subtitle(),
                course.source(),
                course.checked(),
                course.safetyNotice(),
                course.lessons(),
                Stream.concat(course.claims().stream(), Stream.of(loose)).toList(),
                course.references(),
                course.figures(),
                course.glossary(),
                course.items(),
                course.assessments(),
                course.evaluation());
    }
}
