package org.preceptor.web.security;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: Argon2id with 19 MiB, two passes and one lane, as the OWASP Password Storage Cheat Sheet asks.
 *
 * <p>The name of the method stands before each hash, so that a stronger one can take over as people sign in.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String CURRENT = "argon2@owasp";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Longer than a short queue lasts, shorter than a person's patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
        return new BoundedPasswordEncoder(
                new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, argon2)),
                Runtime.getRuntime().availableProcessors(),
                PATIENCE);
    }
}
