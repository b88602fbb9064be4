package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTests {

    private static final String FLAWED = """
            - id: L1-I01
              kind: single-best
              objective: L1-O1
              claims: [C01]
              bloom: remember
              stem: >
                A man of 70 has a catheter
                that nobody needs any more on the ward.
              lead-in: What is the best step?
              options:
                - {text: Take it out, key: true, rationale: "R [R01]"}
                - {text: Flush it, rationale: "R [R01]"}
                - {text: None of the above, rationale: "R [R01]"}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(boolean terminal, String... arguments) {
        return new LintCommand(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err), terminal)
                .run(List.of(arguments));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String course(String items) throws IOException {
        for (Map.Entry<String, String> file :
                Scaffold.empty().with(Scaffold.ITEMS, items).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder.toString();
    }

    @Test
    void blockingFindingGivesStatusOne() throws IOException {
        assertThat(run(false, course(FLAWED))).isEqualTo(LintCommand.BLOCKED);
        assertThat(printed())
                .contains("items/ward.yaml:13: block D5 L1-I01: \"None of the above\" speaks of the other options")
                .contains("    | - {text: None of the above, rationale: \"R [R01]\"}")
                .contains("    |          ^^^^^^^^^^^^^^^^^\n    mend: put a plausible option");
    }

    @Test
    void packagedCourseIsTheDefault() {
        assertThat(run(false)).isEqualTo(LintCommand.CLEAN);
        assertThat(printed()).contains("0 to block");
    }

    @Test
    void findingsStandInTheOrderOfFilesAndLines() throws IOException {
        run(false, course(FLAWED));

        assertThat(printed()
                        .lines()
                        .filter(line -> line.matches("\\S+:\\d+: .*"))
                        .map(line -> line.replaceFirst(":.*", "")))
                .isSorted();
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        run(false, course(FLAWED));
        assertThat(printed()).doesNotContain("\u001B");

        run(true, course(FLAWED));
        assertThat(printed()).contains("\u001B[1;31mblock\u001B[0m");
    }

    @Test
    void coloursMayBeSwitchedOff() throws IOException {
        run(true, "--no-colour", course(FLAWED));

        assertThat(printed()).doesNotContain("\u001B");
    }

    @Test
    void jsonHoldsEveryPartOfAFinding() throws IOException {
        run(true, "--format", "json", course(FLAWED));
        JsonNode report = JsonMapper.shared().readTree(printed());

        assertThat(report.get("blocks").asBoolean()).isTrue();
        assertThat(report.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").asString()).isEqualTo("D5");
            assertThat(finding.get("file").asString()).isEqualTo("items/ward.yaml");
            assertThat(finding.get("line").asInt()).isEqualTo(13);
            assertThat(finding.get("quote").asString()).isEqualTo("None of the above");
        });
    }

    @ParameterizedTest(name = "lint {0}")
    @ValueSource(strings = {"--frmat text", "--format xml", "--format", "one two", "/no/such/folder"})
    void misuseGivesStatusTwo(String arguments) {
        assertThat(run(false, arguments.split(" ", -1))).isEqualTo(LintCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
    }
}
