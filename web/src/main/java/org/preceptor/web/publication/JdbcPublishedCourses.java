package org.preceptor.web.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published courses kept in the {@code course_version} table; each is read once, because it never changes. */
@Repository
class JdbcPublishedCourses implements PublishedCourses {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CourseText text = new CourseText();
    private final Map<ContentHash, Course> known = new ConcurrentHashMap<>();

    JdbcPublishedCourses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void publish(Course course) {
        jdbc.sql("""
                insert into course_version (hash, slug, title, body, published_at)
                values (:hash, :slug, :title, :body, :at)
                    on conflict (hash) do nothing
                """)
                .param("hash", course.hash().hex())
                .param("slug", course.slug())
                .param("title", course.title())
                .param("body", text.write(course))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public Course version(ContentHash hash) {
        return known.computeIfAbsent(hash, this::load);
    }

    @Override
    public Course newest(String slug) {
        return jdbc.sql("""
                select hash
                  from course_version
                 where slug = :slug
                 order by published_at desc, hash
                 limit 1
                """)
                .param("slug", slug)
                .query(String.class)
                .optional()
                .map(hash -> version(new ContentHash(hash)))
                .orElseThrow(() -> new IllegalArgumentException("No version of %s is published".formatted(slug)));
    }

    @Override
    public List<PublishedVersion> versions(String slug) {
        return jdbc.sql("""
                select hash, published_at
                  from course_version
                 where slug = :slug
                 order by published_at desc, hash
                """)
                .param("slug", slug)
                .query((row, number) -> new PublishedVersion(
                        new ContentHash(row.getString("hash")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Course load(ContentHash hash) {
        return jdbc.sql("select body from course_version where hash = :hash")
                .param("hash", hash.hex())
                .query(String.class)
                .optional()
                .map(text::read)
                .orElseThrow(() -> new IllegalArgumentException("No course version %s is published".formatted(hash)));
    }
}
