package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that need a whole course: one that nothing is wrong with, and the same with one flaw. */
class CourseRulesTests {

    private static final List<String> FORMS = List.of("[A]", "[B]", "[C]", "[]");
    private static final List<String> THINGS = List.of(
            "kettle", "lantern", "saddle", "violin", "pulley", "basket", "chimney", "ladder", "anchor", "mirror",
            "hammer", "candle");
    private static final List<String> PLACES = List.of(
            "harbour",
            "orchard",
            "stable",
            "concert",
            "quarry",
            "market",
            "cottage",
            "attic",
            "vessel",
            "parlour",
            "workshop",
            "chapel");

    private static final List<String> VERBS =
            List.of("Mend", "Sell", "Move", "Lift", "Wash", "Fold", "Burn", "Drag", "Fill", "Hide", "Sand", "Weld");

    private static final Scaffold WHOLE = Scaffold.empty()
            .with("course.yaml", course())
            .with(Scaffold.ITEMS, items())
            .with(Scaffold.LESSON, "## Things\n\nA [lantern](term:lantern) gives light.\n\n![Figure](figure:lights)\n")
            .with("glossary.yaml", "- {id: lantern, term: Lantern, meaning: A lamp.}\n")
            .with("figures.yaml", """
                    - id: lights
                      kind: timeline
                      title: Lights
                      caption: Two lamps.
                      rows: [{when: first, label: One, source: [R01]}, {when: then, label: Two, source: [R01]}]
                    """);

    private static String course() {
        String objectives = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Scaffold.objective(
                        number,
                        List.of("Sort lamps.", "List tools.", "Name ropes.").get(number - 1),
                        "apply"))
                .collect(Collectors.joining("\n"));
        return Scaffold.withObjectives(objectives)
                .files()
                .get("course.yaml")
                .replace("{L1-O1: 1}", "{L1-O1: 1, L1-O2: 1, L1-O3: 1}")
                .replace("I am able to list things.", "I am able to sort lamps.");
    }

    private static String items() {
        return IntStream.range(0, 12).mapToObj(CourseRulesTests::item).collect(Collectors.joining());
    }

    /** An item on a thing of its own; the key stands at another place each time. */
    private static String item(int number) {
        String thing = THINGS.get(number);
        String place = PLACES.get(number);
        List<String> options = List.of("%s the %s handle", "%s the %s cover", "%s the %s frame");
        int key = List.of(0, 2, 1, 0, 1, 2, 2, 1, 0, 1, 0, 2).get(number);
        String offered = IntStream.range(0, 3)
                .mapToObj(at -> "    - {text: %s, %srationale: \"R [R01]\"}\n"
                        .formatted(
                                options.get(at).formatted(VERBS.get((number + at * at) % VERBS.size()), thing),
                                at == key ? "key: true, " : ""))
                .collect(Collectors.joining());
        return """
                - id: L1-I%02d
                  kind: single-best
                  objective: L1-O%d
                  claims: [C01]
                  bloom: apply
                  forms: %s
                  stem: A visitor brings something broken to the %s and needs it back before noon.
                  lead-in: What comes first at the %s?
                  options:
                %s""".formatted(number + 1, number / 4 + 1, FORMS.get(number % 4), place, place, offered);
    }

    private static List<String> changing(String file, String words, String others) {
        assertThat(WHOLE.files().get(file)).as(file).contains(words);
        return WHOLE.with(
                        file,
                        WHOLE.files().get(file).replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others)))
                .rules();
    }

    @Test
    void wholeCourseHasNothingToMend() {
        assertThat(new TextReport(Linter.lint(WHOLE), false).text())
                .isEqualTo("0 to block, 0 to revise, 0 to note, 0 waived\n");
    }

    @ParameterizedTest(name = "{0}: {3} instead of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            F3  | items/ward.yaml | forms: [B]                          | forms: [A]
            F4  | items/ward.yaml | forms: [C]                          | forms: []
            S9  | items/ward.yaml | forms: [B]                          | difficulty: hard, forms: [B]
            O5  | items/ward.yaml | bloom: apply                        | bloom: understand
            O6  | course.yaml     | - {id: L1-O3, text: "Name ropes.", bloom: apply} |
            O7b | course.yaml     | I am able to sort lamps.            | It was fun.
            S1  | items/ward.yaml | claims: [C01]                       | claims: [C77]
            S1  | items/ward.yaml | id: L1-I02                          | id: L1-I01
            S1  | claims.yaml     | references: [R01]                   | references: [R77]
            S3  | course.yaml     | claims: [C01]                       | claims: []
            S4  | items/ward.yaml | claims: [C01]                       | claims: []
            S6  | items/ward.yaml | rationale: "R [R01]"                | misconception: M
            S7  | items/ward.yaml | rationale: "R [R01]"                | rationale: R
            S8  | lessons/01-ward.md | gives light.                     | helps 12% of 40 patients.
            S10 | lessons/01-ward.md | [lantern](term:lantern)          | lantern
            S11 | lessons/01-ward.md | ![Figure](figure:lights)         | Nothing.
            S12 | lessons/01-ward.md | ## Things                        | ### Things
            """)
    void oneFlawIsFound(String rule, String file, String words, String others) {
        String put = others == null ? "" : others.replace("difficulty: hard, ", "difficulty: hard\n  ");

        assertThat(changing(file, words, put)).contains(rule);
    }

    @Test
    void lessonWithoutCheckIsFound() {
        String items = WHOLE.files().get(Scaffold.ITEMS).replace("forms: []", "forms: [A]");

        assertThat(WHOLE.with(Scaffold.ITEMS, items).rules()).contains("S2");
    }

    @Test
    void objectiveWithoutItemsIsFound() {
        String items = WHOLE.files().get(Scaffold.ITEMS).replace("objective: L1-O3", "objective: L1-O2");

        assertThat(WHOLE.with(Scaffold.ITEMS, items).rules()).contains("O8", "F3");
    }

    @Test
    void formsWithNothingAboveUnderstandAreFound() {
        String items = WHOLE.files().get(Scaffold.ITEMS).replace("bloom: apply", "bloom: understand");

        assertThat(WHOLE.with(Scaffold.ITEMS, items).rules()).contains("O8b");
    }

    @Test
    void unusedReferenceIsFound() {
        String references = WHOLE.files().get("references.yaml") + "- {id: R02, title: Another}\n";

        assertThat(WHOLE.with("references.yaml", references).rules()).contains("S5");
    }

    @Test
    void duplicateIsFound() {
        String items = WHOLE.files().get(Scaffold.ITEMS) + item(0).replace("L1-I01", "L1-I50");

        assertThat(WHOLE.with(Scaffold.ITEMS, items).rules()).contains("F2c");
    }

    @Test
    void longLessonIsFound() {
        String lesson = WHOLE.files().get(Scaffold.LESSON) + "\nA plain word. ".repeat(700);

        assertThat(WHOLE.with(Scaffold.LESSON, lesson).rules()).contains("F5");
    }

    @Test
    void checkWhoseLongestOptionsAreKeysIsFound() {
        String more = IntStream.range(0, 6)
                .mapToObj(at -> item(at).replaceFirst("L1-I0\\d", "L1-I6" + at)
                        .replaceFirst("forms: \\[.?]", "forms: []")
                        .replace(PLACES.get(at), PLACES.get(at) + "side")
                        .replaceFirst("(?m)text: (.*), key: true", "text: $1 again, key: true"))
                .collect(Collectors.joining());

        assertThat(WHOLE.with(Scaffold.ITEMS, WHOLE.files().get(Scaffold.ITEMS) + more)
                        .rules())
                .contains("T6b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"course.yaml", "claims.yaml", "items/ward.yaml"})
    void unreadableFileIsTheOnlyKindOfFinding(String file) {
        assertThat(WHOLE.with(file, "\t- broken").rules()).isNotEmpty().allMatch("S1"::equals);
    }
}
