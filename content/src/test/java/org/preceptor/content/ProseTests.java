package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;

class ProseTests {

    final Prose prose = new Prose(Marks.usual());

    @Nested
    class AMark {

        @Test
        void leadsToItsReference() {
            assertThat(prose.html("As shown [R01], [R31b]."))
                    .isEqualTo("<p>As shown <a class=\"cite\" href=\"/references#R01\">R01</a>, "
                            + "<a class=\"cite\" href=\"/references#R31b\">R31b</a>.</p>\n");
        }

        @Test
        void leadsToItsClaim() {
            assertThat(prose.inline("**Said** [C08]"))
                    .isEqualTo("<strong>Said</strong> <a class=\"cite claim\" href=\"#C08\">C08</a>");
        }

        @Test
        void standsBesideAnother() {
            assertThat(prose.inline("[R25][R05]")).contains(">R25</a><a ").endsWith(">R05</a>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "`[R01]`",
                    "R01",
                    "[R1]",
                    "[X01]",
                    "[R01](https://example.org)",
                    "![R01](https://example.org)"
                })
        void isNothingElse(String text) {
            assertThat(prose.html(text)).doesNotContain("cite");
        }

        @Test
        void leadsWhereThePageWants() {
            Prose other = new Prose(new Marks() {
                @Override
                public String reference(ReferenceId id) {
                    return "?a=\"><script>&b=" + id;
                }

                @Override
                public String claim(ClaimId id) {
                    return "/claims/" + id;
                }

                @Override
                public String term(TermId id) {
                    return "/words/" + id;
                }
            });
            assertThat(other.inline("[remission](term:remission)")).contains("href=\"/words/remission\"");
            assertThat(other.inline("[C01]")).contains("href=\"/claims/C01\"");
            assertThat(other.inline("[R01]")).contains("href=\"?a=&quot;&gt;&lt;script&gt;&amp;b=R01\"");
        }
    }

    @Nested
    class ALink {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "[x](javascript:alert(1))",
                    "[x](JaVaScRiPt:alert(1))",
                    "[x](java&#10;script:alert(1))",
                    "[x](&#1;javascript:alert(1))",
                    "[x](<java\tscript:alert(1)>)",
                    "[x](javascript&colon;alert(1))",
                    "[x](vbscript:x)",
                    "[x](data:text/html;base64,PHNjcmlwdD4=)",
                    "[x](file:///etc/passwd)",
                    "<javascript:alert(1)>",
                    "![x](javascript:alert(1))",
                    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                    "[x]\n\n[x]: javascript:alert(1)"
                })
        void leadsToNothingThatRuns(String attack) {
            assertThat(prose.html(attack)).containsPattern("(href|src)=\"\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://example.org",
                    "http://example.org",
                    "HTTPS://EXAMPLE.ORG",
                    "//example.org",
                    "/\\example.org"
                })
        void thatLeavesTheSiteKeepsItsOpener(String address) {
            assertThat(prose.inline("[x](" + address + ")")).contains("rel=\"noopener\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/lessons", "#C08", "mailto:a@example.org"})
        void thatStaysIsPlain(String address) {
            assertThat(prose.inline("[x](" + address + ")"))
                    .doesNotContain("noopener")
                    .contains("href=\"" + address + "\"");
        }

        @Test
        void cannotLeaveItsAttribute() {
            assertThat(prose.inline("[x](https://a.org/\"onclick=alert(1))")).doesNotContain("\"onclick");
            assertThat(prose.inline("[x](/a '\"><b>')")).doesNotContain("<b>");
            assertThat(prose.inline("![\"><b>](/a)")).doesNotContain("<b>");
        }
    }

    @Nested
    class Html {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "a <img src=x onerror=alert(1)> b",
                    "<div onclick=alert(1)>\n\n</div>",
                    "<!-- <b> -->",
                    "<![CDATA[<b>]]>",
                    "<?php echo 1 ?>",
                    "```html\n<script>alert(1)</script>\n```",
                    "``` \"><script>\nx\n```",
                    "`<b>`",
                    "|<b>|\n|---|\n|<script>|",
                    "# <svg/onload=alert(1)>",
                    "**<b onmouseover=alert(1)>**"
                })
        void isShownAsText(String attack) {
            assertThat(prose.html(attack))
                    .contains("&lt;")
                    .doesNotContainPattern("<(script|img|div onclick|!|\\?|b[ >]|svg)");
            assertThat(prose.inline(attack)).doesNotContainPattern("<(script|img|div onclick|!|\\?|b[ >]|svg)");
        }

        @Test
        void entitiesStayText() {
            assertThat(prose.inline("&lt;script&gt; &quot; &#60;b&#62;")).isEqualTo("&lt;script&gt; &quot; &lt;b&gt;");
        }
    }

    @Nested
    class ATable {

        final String html = prose.html("Before\n\n| A | B |\n|---|--:|\n| [R01] | 2 |\n\nAfter");

        @Test
        void scrollsWithinThePage() {
            assertThat(html)
                    .contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n")
                    .contains("</table></div>\n<p>After</p>");
        }

        @Test
        void headsItsColumns() {
            assertThat(html).contains("<th scope=\"col\">A</th>").contains("<td><a class=\"cite\"");
        }
    }

    @Nested
    class InlineProse {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                One line.     | One line.
                Five *times*. | Five <em>times</em>.
                ''            | ''
                """)
        void hasNoParagraphOfItsOwn(String text, String html) {
            assertThat(prose.inline(text)).isEqualTo(html);
        }

        @Test
        void mayHoldParagraphs() {
            assertThat(prose.inline("One.\n\nTwo.")).isEqualTo("<p>One.</p>\n<p>Two.</p>");
        }
    }

    @Nested
    class Knots {

        @ParameterizedTest(name = "of {0} and {1}")
        @CsvSource(
                delimiter = ';',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {"*a **a ;b** b* ", "![a;](x)", "> ;a", "[a;](x)", "**a _b ;c_ c** ", "- ;a"})
        void neverExhaustTheStack(String opening, String closing) {
            assertThat(prose.html(opening.repeat(20_000) + closing.repeat(20_000)))
                    .isNotEmpty();
        }
    }
}
