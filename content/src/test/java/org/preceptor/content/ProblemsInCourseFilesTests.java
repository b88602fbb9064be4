package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsInCourseFilesTests {

    final TinyCourse tiny = TinyCourse.whole();

    private void reports(String file, String words, String others, String problem) {
        assertThat(tiny.changing(file, lines(words), lines(others)).problems()).contains(problem);
    }

    /** A test's table writes a line feed as an arrow and nothing as a dash. */
    private static String lines(String words) {
        return words.equals("-") ? "" : words.replace("→", "\n");
    }

    @Nested
    class AnyFile {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "course.yaml",
                    "claims.yaml",
                    "references.yaml",
                    "items/how-to-rub.yaml",
                    "lessons/02-how-to-rub.md"
                })
        void isNotEmpty(String name) {
            assertThat(tiny.with(name, " \n").problems()).contains(name + ":1: the file is empty");
        }

        @Test
        void isUtf8() {
            assertThat(tiny.with("claims.yaml", "é".getBytes(StandardCharsets.ISO_8859_1))
                            .problems())
                    .containsExactly("claims.yaml:1: the file is not UTF-8 text; save it as UTF-8");
        }

        @Test
        void isNotHuge() {
            assertThat(tiny.with("claims.yaml", "#".repeat(1_000_001)).problems())
                    .containsExactly("claims.yaml:1: the file is larger than 1 MB");
        }

        @Test
        void holdsNothingInvisible() {
            assertThat(tiny.changing("claims.yaml", "A rub has", "A rub\u0007 has")
                            .problems())
                    .containsExactly("claims.yaml:15: an invisible character (U+0007) stands here; delete it");
            assertThat(tiny.changing("lessons/02-how-to-rub.md", "The rub", "The\u2028rub")
                            .problems())
                    .containsExactly(
                            "lessons/02-how-to-rub.md:1: an invisible character (U+2028) stands here; delete it");
        }
    }

    @Nested
    class Yaml {

        @Test
        void isIndentedWithSpaces() {
            assertThat(tiny.changing("claims.yaml", "  paragraph: 2", "\tparagraph: 2")
                            .problems())
                    .containsExactly("claims.yaml:14: the line is indented with a tab; YAML takes spaces only");
        }

        @Test
        void quotesItsColons() {
            assertThat(tiny.changing("claims.yaml", "A rub has", "A rub: it has")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("claims.yaml:15: not readable as YAML: mapping values are not allowed here;");
        }

        @Test
        void hasNoAliases() {
            assertThat(tiny.changing("claims.yaml", "A rub has three steps.", "*A* rub")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("claims.yaml:15: ");
            String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
            assertThat(tiny.with("course.yaml", bomb).problems())
                    .hasSize(2)
                    .allMatch(problem -> problem.contains("aliases are not part of the format"));
        }

        @Test
        void hasNoTags() {
            assertThat(tiny.changing("claims.yaml", "heading: The rub", "heading: !!java.net.URL [x]")
                            .problems())
                    .containsExactly("claims.yaml:13: a text that begins with ! needs quotes;"
                            + " YAML tags are not part of the format");
        }

        @Test
        void isNotNestedWithoutEnd() {
            assertThat(tiny.with("claims.yaml", "[".repeat(5000) + "]".repeat(5000))
                            .problems())
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"just words", "a: b", "[]", "- a"})
        void holdsAListOfFields(String text) {
            assertThat(tiny.with("claims.yaml", text).problems()).hasSize(1);
        }

        @Test
        void isOneDocument() {
            assertThat(tiny.adding("claims.yaml", "---\n- id: C03\n").problems())
                    .singleElement()
                    .asString()
                    .contains("expected a single document");
        }
    }

    @Nested
    class Fields {

        @ParameterizedTest(name = "{3}")
        @CsvSource(delimiter = '|', textBlock = """
                claims.yaml | heading: The rub | heding: The rub | claims.yaml:13: unknown field `heding`; did you mean `heading`?
                claims.yaml | heading: The rub | heding: The rub | claims.yaml:12: `heading` is missing
                claims.yaml | heading: The rub | heading: | claims.yaml:13: `heading` is empty
                claims.yaml | heading: The rub | heading: [a] | claims.yaml:13: `heading` is a list; one text belongs here
                claims.yaml | heading: The rub | id: C02 | claims.yaml:13: `id` stands twice; first in line 12
                claims.yaml | paragraph: 2 | paragraph: two | claims.yaml:14: `paragraph` is `two`; a whole number from 1 to 1000 belongs here
                claims.yaml | paragraph: 2 | paragraph: 0 | claims.yaml:14: `paragraph` is `0`; a whole number from 1 to 1000 belongs here
                claims.yaml | references: [R02] | references: R02 | claims.yaml:20: `references` is `R02`; a list belongs here
                claims.yaml | references: [R02] | references: [R02, R02] | claims.yaml:20: `references` names R02 twice
                claims.yaml | references: [R02] | references: [R2] | claims.yaml:20: A reference id looks like R01 or R31b, not like R2
                claims.yaml | references: [R02] | references: [R77] | claims.yaml:20: there is no R77 in references.yaml
                claims.yaml | id: C02 | id: 2 | claims.yaml:12: A claim id looks like C08, not like 2
                claims.yaml | id: C02 | id: C01 | claims.yaml:12: C01 stands twice; first in claims.yaml:1
                references.yaml | id: R02 | id: R01 | references.yaml:8: R01 stands twice; first in references.yaml:1
                references.yaml | doi: 10.9 | doi: https://doi.org/10.9 | references.yaml:6: a DOI looks like 10.1002/wps.21120, without an address before it
                course.yaml | slug: tiny | slug: Tiny | course.yaml:2: a course's slug is in kebab case, such as hand-hygiene
                course.yaml | slug: how-to-rub | slug: How to rub | course.yaml:25: A lesson slug is in kebab case, not like How to rub
                course.yaml | slug: how-to-rub | slug: why-hands-matter | course.yaml:25: why-hands-matter stands twice; first in course.yaml:14
                course.yaml | id: L1-O2 | id: L1-O1 | course.yaml:22: L1-O1 stands twice; first in course.yaml:19
                course.yaml | id: L2-O1 | id: L1-O3 | course.yaml:31: L1-O3 stands in lesson 2
                course.yaml | bloom: apply | bloom: aply | course.yaml:24: `bloom` cannot be `aply`; did you mean `apply`?
                course.yaml | bloom: apply | bloom: sing | course.yaml:24: `bloom` cannot be `sing`; known here: remember, understand, apply, analyse, evaluate, create
                course.yaml | author: Example | autor: Example | course.yaml:6: unknown field `autor`; did you mean `author`?
                course.yaml | {L1-O1: 1, | {L9-O1: 1, | course.yaml:39: there is no L9-O1 in course.yaml
                course.yaml | {L1-O1: 1, | {L1-O1: none, | course.yaml:39: `L1-O1` is `none`; a whole number from 1 to 100 belongs here
                course.yaml | kind: final | kind: finale | course.yaml:45: `kind` cannot be `finale`; did you mean `final`?
                course.yaml | kind: final | kind: finale | course.yaml:34: there is no final
                course.yaml | kind: check | kind: final | course.yaml:45: there is a second final
                course.yaml | pass-mark: 70 | pass-mark: 101 | course.yaml:50: `pass-mark` is `101`; a whole number from 1 to 100 belongs here
                course.yaml | pass-mark: 70 | # | course.yaml:45: `pass-mark` is missing
                course.yaml | feedback: at-once | feedback: at-once→    pass-mark: 50 | course.yaml:45: a check has no `pass-mark`
                course.yaml | feedback: at-once | feedback: score-only | course.yaml:41: a check gives its feedback `at-once`
                course.yaml | pass-mark: 70 | pass-mark: 70→    items: 4 | course.yaml:45: `items` is 4, but the blueprint asks for 3
                course.yaml | feedback: at-once | feedback: at-once→    time-limit-minutes: 5 | course.yaml:45: a check has no `time-limit-minutes`
                course.yaml | kind: agreement | kind: agree | course.yaml:56: `kind` cannot be `agree`; did you mean `agreement`?
                course.yaml | required: true | required: yes | course.yaml:57: `required` is `yes`; true or false belongs here
                course.yaml | choices: [No, Yes] | choices: [No] | course.yaml:58: a choice has two `choices` or more, all different
                course.yaml | id: comment | id: bias | course.yaml:62: a second question has the id `bias`
                """)
        void areChecked(String file, String words, String others, String problem) {
            reports(file, words, others, problem);
        }
    }

    @Nested
    class Prose {

        @ParameterizedTest(name = "{3}")
        @CsvSource(delimiter = '|', textBlock = """
                lessons/01-why-hands-matter.md | better [R01] | better [R55] | lessons/01-why-hands-matter.md:9: there is no R55 in references.yaml
                lessons/01-why-hands-matter.md | North | [C44] | lessons/01-why-hands-matter.md:7: there is no C44 in claims.yaml
                lessons/01-why-hands-matter.md | better [R01] | better [R01, R02] | lessons/01-why-hands-matter.md:9: [R01, R02] is not a mark; write each id alone, as in [R01] [C08]
                lessons/01-why-hands-matter.md | better [R01] | better [R1] | lessons/01-why-hands-matter.md:9: [R1] is not a mark; write each id alone, as in [R01] [C08]
                lessons/01-why-hands-matter.md | ## What | # What | lessons/01-why-hands-matter.md:3: a lesson's title stands in course.yaml; its text begins at headings of level 2 (##)
                claims.yaml | better [R01] | better [R56] | claims.yaml:9: there is no R56 in references.yaml
                course.yaml | It teaches | [R57] It teaches | course.yaml:12: there is no R57 in references.yaml
                """)
        void citesWhatExists(String file, String words, String others, String problem) {
            reports(file, words, others, problem);
        }

        @Test
        void mayShowMarksAndHeadingsAsCode() {
            assertThat(tiny.adding("lessons/02-how-to-rub.md", "\n`[R99]`\n\n```\n# no title [R98]\n```\n")
                            .problems())
                    .isEmpty();
        }
    }

    @Nested
    class Items {

        static final String HANDS = "items/why-hands-matter.yaml";
        static final String RUB = "items/how-to-rub.yaml";

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
            assertThat(tiny.changing(HANDS, lines(words), lines(others)).problems())
                    .contains(HANDS + ":" + problem);
        }

        @Test
        void haveAtLeastTwoOptions() {
            String text = tiny.text(RUB);
            String fewer = text.substring(0, text.lastIndexOf("    - text: Rub"));
            assertThat(tiny.with(RUB, fewer).problems()).containsExactly(RUB + ":37: an item has from 2 to 26 options");
        }

        @Test
        void keepOrderingFreeOfKeys() {
            assertThat(tiny.changing(RUB, "- text: Take", "- text: Take\n      key: true")
                            .problems())
                    .containsExactly(RUB + ":10: unknown field `key`; known here: text, rationale");
        }

        @Test
        void areReadEvenWithoutAnId() {
            assertThat(tiny.changing(HANDS, "id: L1-I01", "id: x")
                            .changing(HANDS, "There is a trial [R01]", "There is a trial")
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
            reports(file, words, others, problem);
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
