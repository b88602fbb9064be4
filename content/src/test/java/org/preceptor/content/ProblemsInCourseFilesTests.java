package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of files that cannot be read, and of the fields and prose in them. */
class ProblemsInCourseFilesTests {

    final TinyCourse tiny = TinyCourse.whole();

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
            assertThat(tiny.changingLines(file, words, others).problems()).contains(problem);
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
            assertThat(tiny.changingLines(file, words, others).problems()).contains(problem);
        }

        @Test
        void mayShowMarksAndHeadingsAsCode() {
            assertThat(tiny.adding("lessons/02-how-to-rub.md", "\n`[R99]`\n\n```\n# no title [R98]\n```\n")
                            .problems())
                    .isEmpty();
        }
    }
}
