package org.preceptor.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts of the {@code sign_in_throttle} table; counting a stranger's failure removes a few that are forgotten. */
@Repository
class JdbcThrottle implements Throttle {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> remaining(Bucket bucket) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                select blocked_to
                  from sign_in_throttle
                 where bucket = :bucket
                   and blocked_to > :now
                   and forget_at > :now
                """)
                .param("bucket", bucket.key())
                .param("now", now)
                .query(OffsetDateTime.class)
                .optional()
                .map(end -> Duration.between(now, end));
    }

    @Override
    public Optional<Duration> claim(Bucket bucket) {
        return counted(bucket, true)
                ? Optional.empty()
                : Optional.of(remaining(bucket).orElse(Duration.ofSeconds(1)));
    }

    @Override
    public void count(Bucket bucket) {
        counted(bucket, false);
        removeForgotten();
    }

    @Override
    public void forgive(Bucket bucket) {
        jdbc.sql("""
                update sign_in_throttle
                   set failures = greatest(failures - 1, 0), blocked_to = :now
                 where bucket = :bucket
                """)
                .param("bucket", bucket.key())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Whether the failure was counted; it is not where it should first wait. */
    private boolean counted(Bucket bucket, boolean unlessBlocked) {
        int rows = jdbc.sql("""
                insert into sign_in_throttle as kept (bucket, failures, blocked_to, forget_at)
                values (:bucket, 1, :now, :now + make_interval(secs => :memory))
                    on conflict (bucket) do update
                   set failures   = case when kept.forget_at <= :now then 1 else kept.failures + 1 end,
                       blocked_to = case when kept.forget_at <= :now or kept.failures + 1 < :free then :now
                                         else :now + make_interval(secs => least(:longest,
                                                                                 power(2, least(kept.failures + 1 - :free, 20))))
                                    end,
                       forget_at  = case when kept.forget_at <= :now or :renewed then excluded.forget_at
                                         else kept.forget_at
                                    end
                 where not :unlessBlocked
                    or kept.blocked_to <= :now
                    or kept.forget_at <= :now
                """)
                .params(parameters(bucket))
                .param("unlessBlocked", unlessBlocked)
                .update();
        return rows == 1;
    }

    /** A few at a time, and none that somebody else is at. */
    private void removeForgotten() {
        jdbc.sql("""
                delete from sign_in_throttle
                 where bucket in (select bucket
                                    from sign_in_throttle
                                   where forget_at < :now
                                   order by forget_at
                                   limit 20
                                     for update skip locked)
                """).param("now", OffsetDateTime.now(clock)).update();
    }

    private Map<String, ?> parameters(Bucket bucket) {
        return Map.of(
                "bucket", bucket.key(),
                "now", OffsetDateTime.now(clock),
                "free", bucket.free(),
                "longest", (double) bucket.longest().toSeconds(),
                "memory", (double) bucket.memory().toSeconds(),
                "renewed", bucket.renewed());
    }
}
