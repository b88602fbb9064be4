package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class DemoPasswordTests {

    final SecureRandom chance = new SecureRandom();

    @Test
    void passwordIsFourGroupsThatNobodyMisreads() {
        assertThat(DemoPassword.from(chance)).matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}");
    }

    @Test
    void noTwoPasswordsAreAlike() {
        assertThat(DemoPassword.from(chance)).isNotEqualTo(DemoPassword.from(chance));
    }
}
