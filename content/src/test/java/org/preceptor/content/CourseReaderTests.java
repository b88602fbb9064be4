package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.content.TinyCourse.CLAIMS;
import static org.preceptor.content.TinyCourse.COURSE;
import static org.preceptor.content.TinyCourse.HANDS;
import static org.preceptor.content.TinyCourse.HANDS_TEXT;
import static org.preceptor.content.TinyCourse.NAMES;
import static org.preceptor.content.TinyCourse.REFERENCES;
import static org.preceptor.content.TinyCourse.RUB;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.Blueprint;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FeedbackTiming;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.item.Verdict;

class CourseReaderTests {

    final TinyCourse tiny = TinyCourse.whole();

    @Nested
    class AWholeCourse {

        final Course course = tiny.course();

        @Test
        void saysWhatItIs() {
            assertThat(course.slug()).isEqualTo("tiny");
            assertThat(course.title()).isEqualTo("Clean hands");
            assertThat(course.source().publication()).isEqualTo("Invented Magazine");
            assertThat(course.checked()).isEqualTo("January 2020");
            assertThat(course.safetyNotice()).startsWith("Invented for tests.").doesNotEndWith("\n");
        }

        @Test
        void numbersItsLessonsInOrder() {
            assertThat(course.lessons()).extracting(Lesson::number).containsExactly(1, 2);
            Lesson second = course.lessons().get(1);
            assertThat(second.slug()).isEqualTo(new LessonSlug("how-to-rub"));
            assertThat(second.notice()).isEqualTo("Do not follow these steps.");
            assertThat(second.text()).contains("take, rub, dry [R02]");
        }

        @Test
        void knowsItsClaimsAndReferences() {
            assertThat(course.claim(new ClaimId("C01")).orElseThrow().statusWords())
                    .isEqualTo("partly supported, all is too much");
            assertThat(course.claim(new ClaimId("C02")).orElseThrow().cites()).isEqualTo("\"experts\", unnamed");
            assertThat(course.reference(new ReferenceId("R02")))
                    .contains(new Reference(
                            new ReferenceId("R02"), null, null, "The invented manual of rubbing", null, null, null));
        }

        @Test
        void holdsEveryKindOfItem() {
            assertThat(course.items())
                    .<Class<?>>extracting(item -> item.item().getClass())
                    .contains(
                            SingleBestAnswer.class,
                            MultipleResponse.class,
                            Appraisal.class,
                            Ordering.class,
                            Numeric.class);
        }

        @Test
        void keysTheOptionsItMarks() {
            assertThat(item("L2-I02")).isInstanceOfSatisfying(SingleBestAnswer.class, item -> {
                assertThat(item.key()).isEqualTo(new OptionId("b"));
                assertThat(item.options().getFirst().misconception()).isEqualTo("Rubbing ends the rub.");
            });
            assertThat(item("L1-I02"))
                    .isInstanceOfSatisfying(
                            MultipleResponse.class,
                            item -> assertThat(item.keys())
                                    .containsExactlyInAnyOrder(new OptionId("a"), new OptionId("b")));
            assertThat(item("L1-I01")).isInstanceOfSatisfying(Appraisal.class, item -> {
                assertThat(item.key()).isEqualTo(Verdict.PARTLY_SUPPORTED);
                assertThat(item.verdicts()).hasSize(4);
            });
        }

        @Test
        void acceptsARangeOfResults() {
            assertThat(item("L1-I03")).isInstanceOfSatisfying(Numeric.class, item -> {
                assertThat(item.accepts(new BigDecimal("74.5"))).isTrue();
                assertThat(item.unit()).isEqualTo("%");
                assertThat(item.slips().getFirst().value()).isEqualByComparingTo("133.3");
            });
        }

        private Object item(String id) {
            return course.items().stream()
                    .map(bank -> bank.item())
                    .filter(item -> item.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void putsItemsOnFormsOrIntoChecks() {
            assertThat(course.forms()).containsExactly(new FormLetter("A"), new FormLetter("B"));
            assertThat(course.checkOf(new LessonSlug("how-to-rub")))
                    .singleElement()
                    .satisfies(item -> assertThat(item.bloom()).isEqualTo(Bloom.UNDERSTAND));
            assertThat(course.onForm(new FormLetter("A")))
                    .extracting(item -> item.forms())
                    .contains(Set.of(new FormLetter("A"), new FormLetter("B")));
        }

        @Test
        void setsTheRulesOfItsAssessments() {
            AssessmentPlan last = course.plan(AssessmentKind.FINAL);
            assertThat(last.passMark()).isEqualTo(new PassMark(70));
            assertThat(last.attempts()).isEqualTo(3);
            assertThat(last.pause()).isEqualTo(Duration.ofHours(12));
            assertThat(last.feedback()).isEqualTo(FeedbackTiming.AFTER_PASS_OR_LAST);
            assertThat(last.blueprint())
                    .isEqualTo(new Blueprint(Map.of(
                            new ObjectiveId("L1-O1"), 1, new ObjectiveId("L1-O2"), 1, new ObjectiveId("L2-O1"), 1)));
            assertThat(course.plan(AssessmentKind.CHECK).attempts()).isNull();
        }

        @Test
        void keepsWordsThatYamlTakesForBooleans() {
            assertThat(course.evaluation().get(1).choices()).containsExactly("No", "Yes");
            assertThat(course.evaluation().get(1).required()).isFalse();
        }
    }

    @Nested
    class TheHash {

        @Test
        void changesWithEveryFile() {
            String whole = tiny.course().hash().hex();
            for (String name : NAMES) {
                String end = name.endsWith(".md") ? "\nMore.\n" : "\n# More.\n";
                assertThat(tiny.adding(name, end).course().hash().hex())
                        .as(name)
                        .isNotEqualTo(whole);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r\n", "\r"})
        void isTheSameForAllLineEnds(String lineEnd) {
            TinyCourse other = tiny;
            for (String name : NAMES) {
                other = other.with(name, tiny.text(name).replace("\n", lineEnd));
            }
            assertThat(other.course().hash()).isEqualTo(tiny.course().hash());
        }

        @Test
        void isTheSameWithAByteOrderMark() {
            assertThat(tiny.with(CLAIMS, "\uFEFF" + tiny.text(CLAIMS)).course().hash())
                    .isEqualTo(tiny.course().hash());
        }
    }

    @Nested
    class AFolder {

        @Test
        void isReadFromADirectory(@TempDir Path folder) throws IOException {
            for (String name : NAMES) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, tiny.text(name));
            }
            assertThat(CourseReader.read(folder)).isEqualTo(new Read(tiny.course()));
        }

        @Test
        void isReadFromTheClassPath() {
            assertThat(Courses.bundled("tiny")).isEqualTo(new Read(tiny.course()));
        }

        @Test
        void thatIsNotThereIsRejected(@TempDir Path folder) {
            assertThat(CourseReader.read(folder.resolve("nowhere")).toString()).isEqualTo("""
                            claims.yaml:1: the file claims.yaml is missing
                            course.yaml:1: the file course.yaml is missing
                            references.yaml:1: the file references.yaml is missing""");
        }

        @Test
        void withADirectoryForAFileIsRejected(@TempDir Path folder) throws IOException {
            Files.createDirectories(folder.resolve(COURSE));
            assertThat(CourseReader.read(folder).toString())
                    .contains("course.yaml:1: the file course.yaml cannot be read");
        }

        @ParameterizedTest
        @ValueSource(strings = {"no-such-course", "../tiny", "", "tiny/../tiny"})
        void withoutACourseIsRejected(String slug) {
            assertThat(Courses.bundled(slug)).isInstanceOf(Rejected.class);
        }
    }

    @Nested
    class Problems {

        @Test
        void areAllReportedByFileAndLine() {
            assertThat(tiny.changing(CLAIMS, "status: supported", "status: suported")
                            .changing(HANDS, "answer: 75", "answer: 80")
                            .changing(HANDS, "kind: numeric", "knd: numeric")
                            .changing(REFERENCES, "year: 2019", "year: recent")
                            .problems())
                    .containsExactly(
                            "claims.yaml:18: `status` cannot be `suported`; did you mean `supported`?",
                            "items/why-hands-matter.yaml:34: `kind` is missing",
                            "items/why-hands-matter.yaml:35: unknown field `knd`; did you mean `kind`?",
                            "references.yaml:3: `year` is `recent`; a whole number from 1500 to 2100 belongs here");
        }

        @Test
        void areOnlyAboutWhatWasRead() {
            assertThat(tiny.without(REFERENCES).problems())
                    .containsExactly("references.yaml:1: the file references.yaml is missing");
            assertThat(tiny.with(CLAIMS, "- id: [").problems()).hasSize(1);
            assertThat(tiny.without(HANDS_TEXT).problems())
                    .containsExactly("course.yaml:14: the file lessons/01-why-hands-matter.md is missing");
            assertThat(tiny.without(RUB).problems())
                    .containsExactly("course.yaml:25: the file items/how-to-rub.yaml is missing");
        }

        @Test
        void areNeverExceptions() {
            Random chance = new Random(7);
            String[] scraps = {"\n", " ", ":", "- ", "[", "{", "'", "\"", "*", "&a ", "|", "!!x ", "\t", "R99", "%", "~"
            };
            for (int round = 0; round < 400; round++) {
                String name = NAMES.get(chance.nextInt(NAMES.size()));
                StringBuilder text = new StringBuilder(tiny.text(name));
                for (int cut = 0; cut <= round % 4; cut++) {
                    int at = chance.nextInt(text.length());
                    text.replace(
                            at,
                            Math.min(text.length(), at + chance.nextInt(20)),
                            scraps[chance.nextInt(scraps.length)]);
                }
                TinyCourse damaged = tiny.with(name, text.toString());
                assertThat(CourseReader.read(damaged)).as(text.toString()).isNotNull();
            }
        }
    }

    @Nested
    class Rejections {

        @Test
        void areEqualInAnyOrderOfDiscovery() {
            Problem early = new Problem(CLAIMS, 2, "x");
            Problem late = new Problem(CLAIMS, 10, "a");
            assertThat(new Rejected(List.of(late, early, late)).problems()).containsExactly(early, late);
        }
    }
}
