package org.preceptor.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows an author who holds an invented article on hands. */
class CheckSourceCommandTests {

    private static final List<String> FILES = List.of(
            "course.yaml",
            "claims.yaml",
            "references.yaml",
            "lessons/01-why-hands-matter.md",
            "lessons/02-how-to-rub.md",
            "items/why-hands-matter.yaml",
            "items/how-to-rub.yaml");

    private static final String ARTICLE = """
            Skip to content

            Why Hands Matter

            A subtitle on hands.

            Key points

              • Hands carry things.
              • Rubbing helps.

            Clean hands, it is said, prevent “all” infections – at once.

            How to rub

            Rub palms first.

            Then rub the thumbs.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheTinyCourse() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve("course").resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream stream = CheckSourceCommandTests.class.getResourceAsStream("/courses/tiny/" + name)) {
                Files.copy(stream, file);
            }
        }
        String claims = Files.readString(claims());
        Files.writeString(
                claims(),
                claims.replaceAll("(?m)^  heading: .*$", "  heading: How to rub")
                        .replaceAll("(?m)^  paragraph: .*$", "  paragraph: 2")
                        .replaceFirst("heading: How to rub\n  paragraph: 2", "heading: (opening)\n  paragraph: 1"));
    }

    private Path claims() {
        return folder.resolve("course/claims.yaml");
    }

    private int check(String article, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), article);
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(file.toString(), folder.resolve("course").toString()));
        out.reset();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CheckSourceCommand(stream, stream).run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void claimWithoutHashIsNamed() throws IOException {
        assertThat(check(ARTICLE)).isEqualTo(CheckSourceCommand.CHANGED);
        assertThat(printed()).contains("C01 ((opening), paragraph 1) has no source-hash yet");
    }

    @Test
    void writtenHashesHoldForTheSameArticle() throws IOException {
        assertThat(check(ARTICLE, "--write")).isEqualTo(CheckSourceCommand.UNCHANGED);
        assertThat(check(ARTICLE)).isEqualTo(CheckSourceCommand.UNCHANGED);
        assertThat(printed()).contains("rest on paragraphs that have not changed");
    }

    @Test
    void writingTwiceChangesNothing() throws IOException {
        check(ARTICLE, "--write");
        String once = Files.readString(claims());
        check(ARTICLE, "--write");

        assertThat(Files.readString(claims())).isEqualTo(once).contains("  source-hash: ");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            prevent "all" infections - at once. | prevent “all” infections – at once.
            PREVENT “ALL” INFECTIONS – AT ONCE. | prevent “all” infections – at once.
            """)
    void otherQuotesDashesAndCapitalsAreTheSameText(String other, String words) throws IOException {
        check(ARTICLE, "--write");

        assertThat(check(ARTICLE.replace(words, other))).isEqualTo(CheckSourceCommand.UNCHANGED);
    }

    @Test
    void changedParagraphNamesTheClaimsThatRestOnIt() throws IOException {
        check(ARTICLE, "--write");

        assertThat(check(ARTICLE.replace("infections", "colds"))).isEqualTo(CheckSourceCommand.CHANGED);
        assertThat(printed())
                .contains("C01")
                .contains("rests on text that has changed")
                .doesNotContain("C02");
    }

    @Test
    void paragraphThatMovedIsStillThere() throws IOException {
        check(ARTICLE, "--write");

        assertThat(check(ARTICLE.replace("Rub palms first.\n\n", ""))).isEqualTo(CheckSourceCommand.UNCHANGED);
    }

    @Test
    void paragraphThatIsGoneIsMissing() throws IOException {
        check(ARTICLE, "--write");

        assertThat(check(ARTICLE.replace("\nThen rub the thumbs.\n", ""))).isEqualTo(CheckSourceCommand.CHANGED);
        assertThat(printed()).contains("C02 (How to rub, paragraph 2) rests on a paragraph that is not there");
    }

    @Test
    void misuseIsSaid() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(new CheckSourceCommand(stream, stream).run(List.of())).isEqualTo(CheckSourceCommand.MISUSED);
        assertThat(printed()).contains("usage: check-source");
    }
}
