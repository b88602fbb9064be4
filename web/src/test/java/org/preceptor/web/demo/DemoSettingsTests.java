package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.preceptor.web.database.DatabaseHome;

class DemoSettingsTests {

    final DatabaseHome embedded = new DatabaseHome.Embedded(Path.of("data"), 5432);
    final DatabaseHome external = new DatabaseHome.External("jdbc:postgresql://db/preceptor");

    @Test
    void demoIsOnWhereTheDatabaseIsEmbedded() {
        assertThat(DemoSettings.of(null, "", embedded).wanted()).isTrue();
        assertThat(DemoSettings.of(null, "", external).wanted()).isFalse();
    }

    @Test
    void whoeverSaysSoDecides() {
        assertThat(DemoSettings.of(false, "", embedded).wanted()).isFalse();
        assertThat(DemoSettings.of(true, "", external).wanted()).isTrue();
    }

    @Test
    void blankPasswordIsNone() {
        assertThat(DemoSettings.of(true, " ", embedded).password()).isEmpty();
        assertThat(DemoSettings.of(true, "plum tart", embedded).password()).contains("plum tart");
    }
}
