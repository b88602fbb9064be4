package org.preceptor.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An export of a hundred thousand answers. */
@CourseTest
class LargeExportTests {

    static final int ATTEMPTS = 5_000;
    static final int ITEMS = 20;

    /** A tenth of what a hundred thousand rows take in memory. */
    static final long ALLOWED_GROWTH = 12L << 20;

    @Autowired
    Exports exports;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void oneHundredThousandAnswers() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        EnrolmentId enrolment = classroom.enrolmentOf(classroom.traineeOf(cohort));
        BankItem item = classroom.course().items().getFirst();
        jdbc.sql("""
                  with sat as (
                       insert into attempt (id, enrolment_id, course_version, kind, lesson, number, started_at, submitted_at,
                                            awarded_numerator, awarded_denominator, available, passed)
                       select gen_random_uuid(), :enrolment, :course, 'CHECK', 'a-lesson', n, now(), now(), 0, 1, :items, true
                         from generate_series(1, :attempts) as n
                       returning id)
                insert into attempt_item (attempt_id, position, item_id, item_hash, shown)
                select sat.id, position, :item, :hash, '{}'
                  from sat
                 cross join generate_series(1, :items) as position
                """)
                .param("enrolment", enrolment.value())
                .param("course", classroom.course().hash().hex())
                .param("attempts", ATTEMPTS)
                .param("items", ITEMS)
                .param("item", item.item().id().value())
                .param("hash", item.hash().hex())
                .update();
        // Counting them for statistics would take memory meanwhile.
        jdbc.sql("delete from attempt_uncounted where cohort_id = ?")
                .param(cohort.value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void memoryDoesNotGrowWithTheRows(Format format) throws Exception {
        Download download =
                exports.open(instructor.id(), cohort, Table.RESPONSES).orElseThrow();
        Gauge gauge = new Gauge();

        download.as(format).render(Map.of(), new MockHttpServletRequest(), new Sink(gauge));

        assertThat(gauge.bytes).isGreaterThan(ATTEMPTS * ITEMS);
        assertThat(gauge.used).hasSizeGreaterThan(6);
        assertThat(gauge.growth()).isLessThan(ALLOWED_GROWTH);
    }

    /** Looks at the memory in use several times while bytes pass, each time after what is free was collected. */
    private static final class Gauge extends OutputStream {

        private static final int EVERY = 200_000;

        private final List<Long> used = new ArrayList<>();
        private long bytes;

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes / EVERY != (bytes + length) / EVERY && used.size() < 24) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
            bytes += length;
        }

        /** From the least of the first looks to the least of the last, because other work in this process comes and goes. */
        private long growth() {
            return least(used.subList(used.size() - 3, used.size())) - least(used.subList(0, 3));
        }

        private static long least(List<Long> looks) {
            return looks.stream().mapToLong(Long::longValue).min().orElseThrow();
        }
    }

    /** Keeps nothing of what is written to it. */
    private static final class Sink extends MockHttpServletResponse {

        private final OutputStream out;

        Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new DelegatingServletOutputStream(out);
        }

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(out, false, StandardCharsets.UTF_8) {
                @Override
                public void close() {
                    throw new IllegalStateException("The response is not the view's to close");
                }
            };
        }
    }
}
