package org.preceptor.web.security;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.database.DatabaseHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in: as long as no administrator has a password, each start prints a new one-time link for one.
 *
 * <p>Without demo people only; they have an administrator among them. A blank address in
 * {@code preceptor.first-administrator} turns it off.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration LIFETIME = Duration.ofDays(1);

    private final JdbcFirstAdministrator administrators;
    private final OneTimeLinks links;
    private final BaseUrl baseUrl;
    private final String email;
    private final boolean wanted;

    FirstAdministrator(
            JdbcFirstAdministrator administrators,
            OneTimeLinks links,
            BaseUrl baseUrl,
            DatabaseHome home,
            Settings settings) {
        this.administrators = administrators;
        this.links = links;
        this.baseUrl = baseUrl;
        this.email = settings.email().strip().toLowerCase(Locale.ROOT);
        this.wanted = !email.isEmpty() && !settings.demoIn(home);
    }

    /** What the configuration says: who, and whether there are demo people. */
    record Settings(String email, @Nullable Boolean demo) {

        /** Unless told otherwise, demo people live in the embedded database only. */
        boolean demoIn(DatabaseHome home) {
            return demo == null ? home instanceof DatabaseHome.Embedded : demo;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && !administrators.oneHasPassword()) {
            administrators
                    .invited(email)
                    .ifPresentOrElse(
                            known -> log.info(block(known.email(), baseUrl.of(links.create(known.id(), LIFETIME)))),
                            () -> log.error(
                                    "There is no administrator, and {} is taken by somebody who is none;"
                                            + " name another address in PRECEPTOR_FIRST_ADMINISTRATOR",
                                    email));
        }
    }

    private static String block(String email, String link) {
        return """
                There is no administrator yet.

                    Open this link within a day to choose a password:

                        %s

                    You will sign in as %s (PRECEPTOR_FIRST_ADMINISTRATOR names another address).
                    The link works once; while nobody has used it, each start prints a new one.
                """.formatted(link, email);
    }
}
