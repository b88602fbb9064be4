package org.preceptor.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the migrations do to an empty database. */
class MigrationTests {

    static final Path FILES = Path.of("src/main/resources/db/migration");

    static final String ONE_SUBMITTED_AND_ONE_OPEN = """
            insert into person (id, email, name, role, created_at)
            values ('00000000-0000-0000-0000-000000000001', 'a@hospital.test', 'A', 'TRAINEE', now());
            insert into course_version (hash, slug, title, body, published_at)
            values (repeat('a', 64), 'hands', 'Clean hands', '', now());
            insert into cohort (id, name, course_version, created_at)
            values ('00000000-0000-0000-0000-000000000001', 'Intake', repeat('a', 64), now());
            insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall,
                                   attempts_left)
            values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001',
                    '00000000-0000-0000-0000-000000000001', repeat('a', 64), 'A', 'B', now(), 'NOT_STARTED', 3);
            insert into attempt (id, enrolment_id, course_version, kind, form, number, started_at, available)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, '00000000-0000-0000-0000-000000000001', repeat('a', 64),
                   kind, 'A', 1, now(), 8
              from (values (2, 'PRE_TEST'), (3, 'FINAL')) as a (n, kind);
            update attempt
               set submitted_at = now(), awarded_numerator = 1, awarded_denominator = 1, passed = false
             where kind = 'FINAL'
            """;

    static final String ANSWERED_AND_REPORTED = """
            insert into attempt_item (attempt_id, position, item_id, item_hash, shown, answer, saved_at)
            values ('00000000-0000-0000-0000-000000000003', 1, 'L1-I01', repeat('a', 64), '{a,b}', '{a}', now());
            insert into item_report (id, attempt_id, position, item_id, item_hash, answer, reason, words, reported_at)
            select '00000000-0000-0000-0000-000000000004', attempt_id, position, item_id, item_hash, answer, 'UNCLEAR', 'Two fit', now()
              from attempt_item
            """;

    static final String CERTIFIED_AND_REMINDED = """
            insert into certificate (id, enrolment_id, code, holder, course_title, course_version, mark_numerator,
                                     mark_denominator, mark_available, issued_at)
            values ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000001', 'A', 'A', 'Clean hands',
                    repeat('a', 64), 8, 1, 8, now());
            insert into reminder_plan (cohort_id, rules, every_days, quiet_from, quiet_until, quiet_weekends, changed_by, changed_at)
            select id, array['STALLED'], 7, '20:00', '08:00', true, '00000000-0000-0000-0000-000000000001', now()
              from cohort
            """;

    @Nested
    class OnTheEmbeddedServer extends AnEmptyDatabase {

        @Override
        MigrationServer start() throws IOException {
            return MigrationServer.embedded();
        }
    }

    @Nested
    class InAContainer extends AnEmptyDatabase {

        @Override
        MigrationServer start() {
            return MigrationServer.container();
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class AnEmptyDatabase {

        MigrationServer server;
        Flyway flyway;

        abstract MigrationServer start() throws IOException;

        @BeforeAll
        void startServer() throws IOException {
            server = start();
            flyway = Flyway.configure()
                    .dataSource(server.url(), server.user(), server.password())
                    .cleanDisabled(false)
                    .load();
        }

        @BeforeEach
        void emptyTheDatabase() {
            flyway.clean();
        }

        @AfterAll
        void stopServer() throws IOException {
            if (server != null) {
                server.close();
            }
        }

        @Test
        void migratesFromNothingToTheNewestVersion() throws IOException {
            flyway.migrate();

            assertThat(Arrays.stream(flyway.info().applied()).map(MigrationInfo::getScript))
                    .containsExactlyInAnyOrderElementsOf(files());
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        }

        @Test
        void secondTimeDoesNothing() {
            flyway.migrate();

            assertThat(flyway.migrate().migrationsExecuted).isZero();
        }

        @Test
        void attemptsOfAnOlderVersionWaitToBeCounted() throws SQLException {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .target("17")
                    .load()
                    .migrate();
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute(ONE_SUBMITTED_AND_ONE_OPEN);
                flyway.migrate();
                ResultSet waiting = statement.executeQuery("select array_agg(attempt_id)::text from attempt_uncounted");
                waiting.next();

                assertThat(waiting.getString(1)).isEqualTo("{00000000-0000-0000-0000-000000000003}");
            }
        }

        @Test
        void attemptsAndReportsOfAnOlderVersionShowTheirConcerns() throws SQLException {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .target("28")
                    .load()
                    .migrate();
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute(ONE_SUBMITTED_AND_ONE_OPEN);
                statement.execute(ANSWERED_AND_REPORTED);
                flyway.migrate();
                ResultSet kept = statement.executeQuery("""
                        select (select string_agg(kind, ' ' order by kind) from concern), e.concern, t.concern, t.people
                          from enrolment e
                          join cohort_tally t on t.cohort_id = e.cohort_id
                        """);
                kept.next();

                assertThat(kept.getString(1)).isEqualTo("FAST REPORTED");
                assertThat(List.of(kept.getInt(2), kept.getInt(3), kept.getInt(4)))
                        .containsExactly(7, 7, 1);
                assertThat(kept.next()).isFalse();
            }
        }

        @Test
        void certificatesOfAnOlderVersionHaveNoEnd() throws SQLException {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .target("32")
                    .load()
                    .migrate();
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute(ONE_SUBMITTED_AND_ONE_OPEN);
                statement.execute(CERTIFIED_AND_REMINDED);
                flyway.migrate();
                ResultSet kept = statement.executeQuery("""
                        select k.id, k.valid_until, c.certificate_months, n.rules::text, n.certificate_days
                          from certificate k
                         cross join cohort c
                         cross join reminder_plan n
                        """);
                kept.next();

                assertThat(kept.getString("valid_until")).isNull();
                assertThat(kept.getString("certificate_months")).isNull();
                assertThat(kept.getString("rules")).isEqualTo("{STALLED}");
                assertThat(kept.getInt("certificate_days")).isEqualTo(30);
            }
        }

        private static List<String> files() throws IOException {
            try (var files = Files.list(FILES)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        }
    }
}
