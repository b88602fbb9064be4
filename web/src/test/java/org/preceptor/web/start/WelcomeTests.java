package org.preceptor.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.preceptor.web.database.DatabaseHome;
import org.preceptor.web.demo.DemoEntrance;

class WelcomeTests {

    static final DatabaseHome EMBEDDED = new DatabaseHome.Embedded(Path.of("/srv/data"), 5432);
    static final DatabaseHome EXTERNAL = new DatabaseHome.External("jdbc:postgresql://db/preceptor?password=secret");

    @Test
    void newPasswordIsPrinted() {
        assertThat(welcome(EMBEDDED, new DemoEntrance.New("k7m2-qx9v")))
                .contains("Open      http://localhost:8080", "Sign in   trainee@demo.test", "admin@demo.test")
                .contains("Password  k7m2-qx9v", "Data      /srv/data", "Stop      Ctrl-C");
    }

    @Test
    void laterStartsSayWhereThePasswordIsFrom() {
        assertThat(welcome(EMBEDDED, new DemoEntrance.AsBefore()))
                .contains("as printed at the first start; PRECEPTOR_DEMO_PASSWORD sets another");
        assertThat(welcome(EMBEDDED, new DemoEntrance.Chosen())).contains("as set by PRECEPTOR_DEMO_PASSWORD");
    }

    @Test
    void withoutDemoNobodyIsNamed() {
        assertThat(welcome(EXTERNAL, new DemoEntrance.Closed()))
                .contains("Data      jdbc:postgresql://db/preceptor")
                .doesNotContain("demo.test", "Password", "secret");
    }

    private static String welcome(DatabaseHome home, DemoEntrance entrance) {
        return new Welcome("http://localhost:8080", home, entrance).toString();
    }
}
