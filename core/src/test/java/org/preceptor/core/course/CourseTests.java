package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.course.Parts.bankItem;
import static org.preceptor.core.course.Parts.claim;
import static org.preceptor.core.course.Parts.lesson;
import static org.preceptor.core.course.Parts.plan;
import static org.preceptor.core.course.Parts.plans;
import static org.preceptor.core.course.Parts.reference;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CourseTests {

    private final List<Lesson> lessons =
            List.of(lesson(1, "first", "L1-O1 L1-O2", "C01"), lesson(2, "last", "L2-O1", ""));
    private final List<Claim> claims = List.of(claim("C01", "R01"));
    private final List<Reference> references = List.of(reference("R01"));
    private final List<BankItem> items = List.of(
            bankItem(singleBestAnswer("a b", "a"), "L1-O1", "B A"),
            bankItem(ordering("a b"), "L2-O1", ""),
            bankItem(numeric("5", "4", "6"), "L1-O2", "B"));

    private Course course(List<Lesson> lessons, List<Claim> claims, List<BankItem> items, List<AssessmentPlan> plans) {
        return new Course(
                ContentHash.of(List.of("course")),
                "small",
                "A small course",
                "A subtitle.",
                new Source("An author", "A title", "A magazine", "A note."),
                "January 2020",
                "A notice.",
                lessons,
                claims,
                references,
                List.of(),
                List.of(),
                items,
                plans,
                List.of());
    }

    private Course whole() {
        return course(lessons, claims, items, plans("L1-O1"));
    }

    @Nested
    class AWholeCourse {

        @Test
        void findsItsPartsById() {
            assertThat(whole().lesson(new LessonSlug("last"))).contains(lessons.get(1));
            assertThat(whole().lesson(new LessonSlug("missing"))).isEmpty();
            assertThat(whole().claim(new ClaimId("C01"))).contains(claims.getFirst());
            assertThat(whole().claim(new ClaimId("C02"))).isEmpty();
            assertThat(whole().reference(new ReferenceId("R01"))).contains(references.getFirst());
            assertThat(whole().reference(new ReferenceId("R02"))).isEmpty();
        }

        @Test
        void knowsWhichLessonTeachesAnObjective() {
            assertThat(whole().lessonOf(new ObjectiveId("L1-O2"))).isEqualTo(lessons.get(0));
            assertThat(whole().objectives())
                    .extracting(objective -> objective.id().value())
                    .containsExactly("L1-O1", "L1-O2", "L2-O1");
        }

        @Test
        void tellsFormsFromChecks() {
            assertThat(whole().forms()).containsExactly(new FormLetter("A"), new FormLetter("B"));
            assertThat(whole().onForm(new FormLetter("A"))).containsExactly(items.get(0));
            assertThat(whole().onForm(new FormLetter("B"))).containsExactly(items.get(0), items.get(2));
            assertThat(whole().checkOf(new LessonSlug("last"))).containsExactly(items.get(1));
            assertThat(whole().checkOf(new LessonSlug("first"))).isEmpty();
        }

        @Test
        void hasAPlanForEveryOccasion() {
            for (AssessmentKind kind : AssessmentKind.values()) {
                assertThat(whole().plan(kind).kind()).isEqualTo(kind);
                assertThat(AssessmentKind.find(kind.slug())).contains(kind);
            }
            assertThat(AssessmentKind.find("exam")).isEmpty();
        }
    }

    @Nested
    class ADanglingLink {

        private void isNamed(String words, Runnable building) {
            assertThatIllegalArgumentException()
                    .isThrownBy(building::run)
                    .withMessage("Course small has dangling links: [%s]", words);
        }

        @Test
        void fromALessonIsNamed() {
            List<Lesson> broken = List.of(lessons.get(0), lesson(2, "last", "L2-O1", "C09"));
            isNamed("lesson last teaches unknown claim C09", () -> course(broken, claims, items, plans("L1-O1")));
        }

        @Test
        void fromAClaimIsNamed() {
            List<Claim> broken = List.of(claim("C01", "R01 R31b"));
            isNamed("claim C01 cites unknown R31b", () -> course(lessons, broken, items, plans("L1-O1")));
        }

        @Test
        void fromAnItemIsNamed() {
            List<BankItem> broken = List.of(bankItem(ordering("a b"), "L9-O1", "A"));
            isNamed("item L1-I03 tests unknown objective L9-O1", () -> course(lessons, claims, broken, plans("L1-O1")));
            isNamed(
                    "lesson first teaches unknown claim C01, item L1-I03 rests on unknown claim C01",
                    () -> course(lessons, List.of(), List.of(items.get(1)), plans("L1-O1")));
        }

        @Test
        void fromABlueprintIsNamed() {
            List<AssessmentPlan> broken = List.of(
                    plan(AssessmentKind.PRE_TEST, "L1-O1"),
                    plan(AssessmentKind.CHECK, "L1-O1"),
                    plan(AssessmentKind.FINAL, "L7-O1"));
            isNamed("final plans unknown objective L7-O1", () -> course(lessons, claims, items, broken));
        }

        @Test
        void toTwoPlacesIsNamed() {
            List<Claim> twice = List.of(claims.getFirst(), claims.getFirst());
            isNamed("C01 stands twice", () -> course(lessons, twice, items, plans("L1-O1")));
            List<BankItem> same = List.of(items.get(1), items.get(1));
            isNamed("L1-I03 stands twice", () -> course(lessons, claims, same, plans("L1-O1")));
        }

        @Test
        void toAMissingAssessmentIsNamed() {
            List<AssessmentPlan> two = plans("L1-O1").subList(0, 2);
            isNamed("there is no final", () -> course(lessons, claims, items, two));
        }
    }
}
