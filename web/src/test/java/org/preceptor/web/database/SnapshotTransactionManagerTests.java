package org.preceptor.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.web.TestDatabaseSlice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything a transaction reads is of one moment where it asks for that, and only there. */
@TestDatabaseSlice
@Transactional(propagation = Propagation.NEVER)
class SnapshotTransactionManagerTests {

    @Autowired
    DataSource source;

    SingleConnectionDataSource own;
    JdbcClient reader;
    JdbcClient writer;
    TransactionTemplate reading;

    @BeforeEach
    void aReaderAndAWriter() throws Exception {
        own = new SingleConnectionDataSource(source.getConnection(), true);
        reader = JdbcClient.create(own);
        writer = JdbcClient.create(source);
        writer.sql("create table seen (number int)").update();
        reading = new TransactionTemplate(new SnapshotTransactionManager(own));
        reading.setReadOnly(true);
    }

    @AfterEach
    void clear() {
        own.destroy();
        writer.sql("drop table seen").update();
    }

    @Test
    void aSnapshotShowsNothingThatIsWrittenMeanwhile() {
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThat(countsAroundAWrite()).containsExactly(0, 0);
    }

    @Test
    void otherTransactionsSeeIt() {
        assertThat(countsAroundAWrite()).containsExactly(0, 1);
    }

    @Test
    void theNextTransactionOfTheConnectionHasNoSnapshot() {
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        countsAroundAWrite();
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_DEFAULT);

        assertThat(countsAroundAWrite()).containsExactly(1, 2);
    }

    @Test
    void aSnapshotRefusesToWrite() {
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThat(reading.<String>execute(status -> reader.sql("show transaction_read_only")
                        .query(String.class)
                        .single()))
                .isEqualTo("on");
    }

    private List<Integer> countsAroundAWrite() {
        return reading.execute(status -> {
            int before = count();
            writer.sql("insert into seen values (1)").update();
            return List.of(before, count());
        });
    }

    private int count() {
        return reader.sql("select count(*) from seen").query(Integer.class).single();
    }
}
