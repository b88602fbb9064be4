package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preceptor.core.person.Role;
import org.preceptor.web.TestDatabaseSlice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@TestDatabaseSlice
@Import({PasswordCheck.class, JdbcMembers.class, People.class, MovableClock.class, PasswordCheckTests.Watched.class})
class PasswordCheckTests {

    @Autowired
    PasswordCheck passwords;

    @Autowired
    People people;

    @Autowired
    Watching encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anUnknownAddressCostsOneHashLikeAKnownOne() {
        var trainee = people.aTrainee();
        var invited = people.anInvited(Role.TRAINEE);
        encoder.matched = 0;

        passwords.memberOf(new Credentials(trainee.email(), "not this one"));
        passwords.memberOf(new Credentials(invited.email(), "not this one"));
        passwords.memberOf(new Credentials("nobody@hospital.test", "not this one"));

        assertThat(encoder.matched).isEqualTo(3);
    }

    @Test
    void aWeakerHashIsReplacedAtSignIn() {
        var trainee = people.aTrainee();
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", "{argon2@owasp}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(People.PASSWORD))
                .param("id", trainee.uuid())
                .update();

        assertThat(passwords.memberOf(new Credentials(trainee.email(), People.PASSWORD)))
                .contains(trainee);

        assertThat(people.passwordHashOf(trainee.id())).contains("m=19456,t=2,p=1");
        assertThat(passwords.memberOf(new Credentials(trainee.email(), People.PASSWORD)))
                .contains(trainee);
    }

    /** The encoder of the application under observation. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Watched {

        @Bean
        @Primary
        Watching watching() {
            return new Watching(new PasswordConfiguration().passwordEncoder());
        }
    }

    /** An encoder that counts how often it compares. */
    static class Watching implements PasswordEncoder {

        private final PasswordEncoder watched;
        int matched;

        Watching(PasswordEncoder watched) {
            this.watched = watched;
        }

        @Override
        public String encode(CharSequence password) {
            return watched.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            matched++;
            return watched.matches(password, encoded);
        }

        @Override
        public boolean upgradeEncoding(String encoded) {
            return watched.upgradeEncoding(encoded);
        }
    }
}
