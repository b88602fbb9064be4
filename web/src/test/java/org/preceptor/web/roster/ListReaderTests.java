package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.web.roster.ListReading.Read;
import org.preceptor.web.roster.ListReading.Unreadable;

class ListReaderTests {

    static final ListedPerson AMINA = new ListedPerson(2, "amina@b.org", "Amina Okafor", null);

    @Nested
    class Shapes {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "email,name\namina@b.org,Amina Okafor",
                    "name,email\r\nAmina Okafor,amina@b.org\r\n",
                    "name;email\rAmina Okafor;amina@b.org",
                    "E-Mail\tNAME\n Amina@B.org \tAmina Okafor\t\t\n",
                    "\uFEFFemail,name\namina@b.org,Amina Okafor",
                    "email , name\n\"amina@b.org\" , \"Amina Okafor\"",
                    "email,name,,\namina@b.org,Amina Okafor,,,\n\n,,\n",
                    "\"email\",\"name\"\n\"amina@b.org\",\"Amina Okafor\""
                })
        void listIsReadAsSpreadsheetsWriteIt(String text) {
            assertThat(read(text).people()).containsExactly(AMINA);
            assertThat(read(text).findings()).isEmpty();
            assertThat(read(text).ignored()).isEmpty();
        }

        @Test
        void blankLinesAndLongValuesKeepLineNumbersTrue() {
            String text = "\nemail,name,notes\n\namina@b.org,Amina,\"one\ntwo\"\n\nben@b.org,Ben,\n";

            assertThat(read(text).people())
                    .containsExactly(
                            new ListedPerson(4, "amina@b.org", "Amina", null),
                            new ListedPerson(7, "ben@b.org", "Ben", null));
        }

        @Test
        void extraTimeIsAWholeNumberOfPerCentOrNothing() {
            String text =
                    "email,Extra_Time_Percent,name\na@b.org,25,A\nb@b.org,,B\nc@b.org,0,C\nd@b.org,301,D\ne@b.org,2.5,E";

            assertThat(read(text).people()).extracting(ListedPerson::extraTime).containsExactly(25, null, 0);
            assertThat(read(text).findings()).extracting(Finding::value).containsExactly("301", "2.5");
            assertThat(read(text).ignored()).isEmpty();
        }

        @Test
        void furtherColumnsAreNamed() {
            assertThat(read("Ward,email,name,Pager\n4,amina@b.org,Amina,12").ignored())
                    .containsExactly("Ward", "Pager");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"=1+1", "Siobhán O'Neill", "Shiv \"the\" Rao", "+44", "@home", "Zoë 👩🏽‍⚕️", "<b>"})
        void namesAreKeptAsText(String name) {
            assertThat(read("email,name\namina@b.org," + name).people())
                    .containsExactly(new ListedPerson(2, "amina@b.org", name, null));
        }

        @Test
        void quotedNamesHoldSeparatorsAndQuotes() {
            assertThat(read("email,name\namina@b.org,\"Okafor, \"\"Ami\"\"\"").people())
                    .containsExactly(new ListedPerson(2, "amina@b.org", "Okafor, \"Ami\"", null));
        }
    }

    @Nested
    class Encodings {

        static final String TEXT = "email;name\namina@b.org;Zoë Müller–Ñ\n";
        static final List<ListedPerson> ZOE = List.of(new ListedPerson(2, "amina@b.org", "Zoë Müller–Ñ", null));

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
        void bytesAreReadInTheirEncoding(String charset) {
            assertThat(read(ListText.decode(TEXT.getBytes(Charset.forName(charset))))
                            .people())
                    .isEqualTo(ZOE);
        }

        @Test
        void latin1IsReadToo() {
            byte[] bytes = "email,name\namina@b.org,Zoë".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(read(ListText.decode(bytes)).people())
                    .containsExactly(new ListedPerson(2, "amina@b.org", "Zoë", null));
        }

        @Test
        void markOfUtf8IsDropped() {
            byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

            assertThat(read(ListText.decode(bytes)).people()).isEqualTo(ZOE);
        }
    }

    @Nested
    class Faults {

        @ParameterizedTest(name = "{0}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                amina,Amina            | amina        | This is not an e-mail address.
                ,Amina                 | ''           | Write an e-mail address
                amina@b.org,           | ''           | Write a name.
                amina@b.org            | ''           | Write a name.
                amina@b,Amina          | amina@b      | This is not an e-mail address.
                a@b.org,Okafor, Amina  | Amina        | more than the first line has columns for
                a@b.org,Am\u0007ina    | Am\u0007ina  | a character that cannot be shown (U+0007)
                a@b.org,"Amina         | a@b.org,"Amina | The quotation marks do not match.
                a@b.org,"Amina"x       | a@b.org,"Amina"x | The quotation marks do not match.
                """)
        void badLineIsNamedWithItsValueAndAdvice(String line, String value, String advice) {
            Read read = read("email,name\nfine@b.org,Fine\n" + line + "\nalso@b.org,Also\n");

            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.line()).isEqualTo(3);
                assertThat(finding.value()).isEqualTo(value);
                assertThat(finding.advice()).contains(advice);
            });
            assertThat(read.people()).extracting(ListedPerson::email).containsExactly("fine@b.org", "also@b.org");
        }

        @Test
        void everyBadLineIsNamed() {
            String text = "email,name\nx,Amina\nben@b.org,\"Ben\ny,\nBEN2@b.org,Ben\nben2@B.org,Ben\n";

            assertThat(read(text).findings()).extracting(Finding::line).containsExactlyInAnyOrder(2, 3, 4, 4, 6);
        }

        @Test
        void repeatedAddressNamesTheLineBefore() {
            assertThat(read("email,name\namina@b.org,Amina\n\nAMINA@b.org ,Amina")
                            .findings())
                    .containsExactly(
                            new Finding(4, "amina@b.org", "Line 2 has this address already. Remove one of them."));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                ''                                | The list is empty.
                '   '                             | The list is empty.
                amina@b.org,Amina                 | must name the columns email and name. It is now: amina@b.org,Amina
                email                             | must name the columns email and name. It is now: email
                email,name,email                  | names a column twice. It is now: email,name,email
                email,name                        | There is nobody on the list.
                """)
        void listWithoutItsColumnsIsRefused(String text, String sentence) {
            assertThat(ListReader.read(text))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            refusal -> assertThat(refusal.sentence()).contains(sentence));
        }
    }

    static Read read(String text) {
        return (Read) ListReader.read(text);
    }
}
