package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preceptor.core.person.Role;
import org.preceptor.web.TestDatabaseSlice;
import org.preceptor.web.database.DatabaseHome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@TestDatabaseSlice
@ExtendWith(OutputCaptureExtension.class)
@Import({
    JdbcFirstAdministrator.class,
    JdbcOneTimeLinks.class,
    JdbcMembers.class,
    PasswordConfiguration.class,
    People.class,
    MovableClock.class
})
class FirstAdministratorTests {

    static final DatabaseHome ELSEWHERE = new DatabaseHome.External("jdbc:postgresql://elsewhere/preceptor");
    static final DatabaseHome EMBEDDED = new DatabaseHome.Embedded(Path.of("data"), 5432);
    static final Pattern LINK = Pattern.compile("https://preceptor\\.test/welcome/(\\S+)");

    @Autowired
    JdbcFirstAdministrator administrators;

    @Autowired
    JdbcOneTimeLinks links;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Test
    void theFirstStartPrintsALinkForAnAdministrator(CapturedOutput console) {
        start(ELSEWHERE, unsaid());

        var chief = members.find("chief@hospital.test").orElseThrow().member();
        assertThat(chief.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(links.holder(lastLinkOn(console))).contains(chief.id());
        assertThat(console).contains("You will sign in as chief@hospital.test");
    }

    @Test
    void eachStartPrintsANewLinkWhileNobodyUsedOne(CapturedOutput console) {
        start(ELSEWHERE, unsaid());
        var first = lastLinkOn(console);
        start(ELSEWHERE, unsaid());

        assertThat(links.holder(first)).isEmpty();
        assertThat(links.holder(lastLinkOn(console))).isPresent();
    }

    @Test
    void nothingIsPrintedOnceAnAdministratorHasAPassword(CapturedOutput console) {
        people.a(Role.ADMINISTRATOR);

        start(ELSEWHERE, unsaid());

        assertThat(console).doesNotContain("/welcome/");
    }

    @Test
    void nothingIsPrintedWhereDemoPeopleLive(CapturedOutput console) {
        start(EMBEDDED, unsaid());
        start(ELSEWHERE, demo(true));

        assertThat(console).doesNotContain("/welcome/");
    }

    @Test
    void anEmbeddedDatabaseWithoutDemoPeopleGetsItsAdministrator(CapturedOutput console) {
        start(EMBEDDED, demo(false));

        assertThat(console).contains("/welcome/");
    }

    @Test
    void anAddressOfSomebodyElseIsNotMadeAnAdministrator(CapturedOutput console) {
        var trainee = people.aTrainee();

        start(ELSEWHERE, new FirstAdministrator.Settings(trainee.email(), null));

        assertThat(console).contains("is taken by somebody who is none").doesNotContain("/welcome/");
        assertThat(members.find(trainee.id()).orElseThrow().member().role()).isEqualTo(Role.TRAINEE);
    }

    @Test
    void aBlankAddressTurnsItOff(CapturedOutput console) {
        start(ELSEWHERE, new FirstAdministrator.Settings(" ", null));

        assertThat(console).doesNotContain("/welcome/");
    }

    private static FirstAdministrator.Settings unsaid() {
        return new FirstAdministrator.Settings(" Chief@hospital.test", null);
    }

    private static FirstAdministrator.Settings demo(boolean on) {
        return new FirstAdministrator.Settings("chief@hospital.test", on);
    }

    private void start(DatabaseHome home, FirstAdministrator.Settings settings) {
        new FirstAdministrator(administrators, links, BaseUrl.parse("https://preceptor.test/"), home, settings)
                .run(new DefaultApplicationArguments());
    }

    private static Secret lastLinkOn(CapturedOutput console) {
        return LINK.matcher(console)
                .results()
                .reduce((earlier, later) -> later)
                .map(found -> new Secret(found.group(1)))
                .orElseThrow();
    }
}
