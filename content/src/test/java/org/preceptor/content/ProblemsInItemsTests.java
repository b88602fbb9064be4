package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of single items, and of what the items and lessons of a course leave aside. */
class ProblemsInItemsTests {

    final TinyCourse tiny = TinyCourse.whole();

    @Nested
    class Items {

        @ParameterizedTest(name = "{2}")
        @CsvSource(delimiter = '|', textBlock = """
                kind: appraisal | kind: apraisal | 2: `kind` cannot be `apraisal`; did you mean `appraisal`?
                id: L1-I01 | id: L1-1 | 1: An item id looks like L2-I07, not like L1-1
                id: L1-I01 | id: L1-I02 | 16: L1-I02 stands twice; first in items/why-hands-matter.yaml:1
                id: L1-I01 | id: L2-I09 | 1: L2-I09 does not belong to lesson 1, whose items stand here
                objective: L1-O1 | objective: L1-O9 | 3: there is no L1-O9 in course.yaml
                objective: L1-O1 | objective: L2-O1 | 1: L2-O1 does not belong to lesson 1, whose items stand here
                claims: [C01] | claims: [C99] | 4: there is no C99 in claims.yaml
                claims: [C01] | claims: [] | 4: an item rests on one claim or more
                bloom: evaluate | bloom: analyse | 1: the item's level is below that of its objective L1-O1, which is evaluate
                forms: [A] | forms: [a] | 6: A form is one capital letter, not like a
                forms: [A] | forms: [A, A] | 6: form A stands twice
                  stem: The article | # | 1: `stem` is missing; it holds the statement to appraise
                key: partly-supported | key: partly supported | 9: `key` cannot be `partly supported`; did you mean `partly-supported`?
                key: partly-supported | key: opinion | 9: the key is not among the verdicts
                unsupported: There is | # | 10: an appraisal offers at least four of the five verdicts
                unsupported: There is | unsuported: There is | 14: unknown field `unsuported`; did you mean `unsupported`?
                Not all were prevented [R01] | Not all were prevented | 11: `supported` cites nothing; add its source, such as [R01] or [C08]
                accept: [74.5, 75.5] | accept: [70, 74] | 42: the answer is outside `accept`
                accept: [74.5, 75.5] | accept: [75.5, 74.5] | 43: `accept` begins with the smaller number
                accept: [74.5, 75.5] | accept: [75] | 43: `accept` holds two numbers, from and to
                accept: [74.5, 75.5] | accept: 75 | 43: `accept` is `75`; a list belongs here
                answer: 75 | answer: 7,5 | 42: `answer` is `7,5`; a number such as 12 or 67.1 belongs here
                value: 133.3 | value: 75.2 | 47: a slip is a wrong result, and 75.2 is accepted
                = 75% [R01] | = 75% | 45: `rationale` cites nothing; add its source, such as [R01] or [C08]
                ratio round [R01] | ratio round | 48: `rationale` cites nothing; add its source, such as [R01] or [C08]
                rationale: Four did not [R01]. | # | 30: `rationale` is missing
                      key: true→      rationale: It says all [C01]. | rationale: It says all [C01]. | 56: no options have `key: true`; one is the best answer
                - text: Too weak | - text: Too weak→      key: true | 56: 2 options have `key: true`; one is the best answer
                - text: Every ward did better. | - text: Every ward did better.→      key: true | 23: some options have `key: true` and some have not
                - text: Every ward did better. | - text: Every ward did better.→      key: true | 33: a right option is no misconception; leave the field out
                """)
        void areChecked(String words, String others, String problem) {
            assertThat(tiny.changingLines(TinyCourse.HANDS, words, others).problems())
                    .contains(TinyCourse.HANDS + ":" + problem);
        }

        @Test
        void haveAtLeastTwoOptions() {
            String text = tiny.text(TinyCourse.RUB);
            String fewer = text.substring(0, text.lastIndexOf("    - text: Rub"));
            assertThat(tiny.with(TinyCourse.RUB, fewer).problems())
                    .containsExactly(TinyCourse.RUB + ":37: an item has from 2 to 26 options");
        }

        @Test
        void keepOrderingFreeOfKeys() {
            assertThat(tiny.changing(TinyCourse.RUB, "- text: Take", "- text: Take\n      key: true")
                            .problems())
                    .containsExactly(TinyCourse.RUB + ":10: unknown field `key`; known here: text, rationale");
        }

        @Test
        void areReadEvenWithoutAnId() {
            assertThat(tiny.changing(TinyCourse.HANDS, "id: L1-I01", "id: x")
                            .changing(TinyCourse.HANDS, "There is a trial [R01]", "There is a trial")
                            .problems())
                    .hasSize(2);
        }
    }

    @Nested
    class Coverage {

        @ParameterizedTest(name = "{3}")
        @CsvSource(delimiter = '|', textBlock = """
                claims.yaml | - id: C02 | - {id: C03, heading: h, paragraph: 1, paraphrase: p, kind: k, cites: none, status: opinion, evidence: e, references: []}→- id: C02 | claims.yaml:12: no lesson teaches or cites C03
                references.yaml | - id: R02 | - {id: R03, title: t}→- id: R02 | references.yaml:8: nothing in the course cites R03
                course.yaml | L2-O1: 1} | L2-O1: 2} | course.yaml:31: the pre-test asks for 2 of L2-O1 on each form, and form A has 1
                course.yaml | L2-O1: 1} | L2-O1: 2} | course.yaml:31: the pre-test asks for 2 of L2-O1 on each form, and form B has 1
                items/how-to-rub.yaml | [B] | [C] | course.yaml:31: the final asks for 1 of L2-O1 on each form, and form B has 0
                items/how-to-rub.yaml | bloom: understand→  lead-in: Which step comes first? | bloom: understand→  forms: [B]→  lead-in: Which step comes first? | course.yaml:25: lesson how-to-rub has no item for its check; leave `forms` out of one
                course.yaml | - id: L1-O2 | - {id: L1-O3, text: t, bloom: apply}→      - id: L1-O2 | course.yaml:22: no item tests L1-O3
                """)
        void leavesNothingAside(String file, String words, String others, String problem) {
            assertThat(tiny.changingLines(file, words, others).problems()).contains(problem);
        }

        @Test
        void needsTwoForms() {
            TinyCourse oneForm = tiny.with(
                            "items/why-hands-matter.yaml",
                            tiny.text("items/why-hands-matter.yaml").replaceAll("\\[A, B]|\\[B]", "[A]"))
                    .with(
                            "items/how-to-rub.yaml",
                            tiny.text("items/how-to-rub.yaml").replace("[B]", "[A]"));
            assertThat(oneForm.problems())
                    .containsExactly(
                            "course.yaml:1: items stand on form A only; the pre-test and the final need two forms or more");
        }

        @Test
        void needsLessonsWithObjectives() {
            assertThat(tiny.with(
                                    "course.yaml",
                                    tiny.text("course.yaml")
                                            .replaceAll("(?s)lessons:.*assessments:", "lessons: []\nassessments:"))
                            .problems())
                    .contains("course.yaml:13: `lessons` is empty");
            assertThat(tiny.with(
                                    "course.yaml",
                                    tiny.text("course.yaml")
                                            .replaceAll(
                                                    "(?s)objectives:\n      - id: L2.*assessments:",
                                                    "objectives: []\nassessments:"))
                            .problems())
                    .contains("course.yaml:30: `objectives` is empty");
        }

        @Test
        void keepsTheEvaluationShort() {
            String more = IntStream.range(0, 6)
                    .mapToObj("  - {id: q%d, text: t, kind: text}\n"::formatted)
                    .collect(Collectors.joining());
            assertThat(tiny.adding("course.yaml", more).problems())
                    .containsExactly("course.yaml:53: the evaluation has 9 questions; 8 are the most");
        }
    }
}
