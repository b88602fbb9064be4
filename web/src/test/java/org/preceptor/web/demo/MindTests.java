package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.web.publication.PublishedCourses;

class MindTests {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final Course course = ((Reading.Read) Courses.bundled(PublishedCourses.FIRST_COURSE)).course();
    final BankItem item = course.items().getFirst();
    final Mind mind = new Mind(new Temper(-0.2, 14, 0, 1, 40, false), course);

    @Test
    void nothingIsLearnedBeforeTheLesson() {
        assertThat(mind.abilityOn(item, NOW)).isEqualTo(-0.2);
    }

    @Test
    void lessonRaisesTheAbilityOnItsObjectivesOnly() {
        mind.study(course.lessons().getFirst().slug(), NOW);

        assertThat(mind.abilityOn(item, NOW)).isEqualTo(-0.2 + Life.GAIN_OF_LESSON);
        assertThat(mind.abilityOn(course.items().getLast(), NOW)).isEqualTo(-0.2);
    }

    @Test
    void halfOfTheGainFadesAndHalfStays() {
        mind.study(course.lessons().getFirst().slug(), NOW);

        assertThat(mind.abilityOn(item, NOW.plus(Duration.ofDays(14))))
                .isCloseTo(-0.2 + Life.GAIN_OF_LESSON * (0.5 + 0.5 / Math.E), within(1e-9));
        assertThat(mind.abilityOn(item, NOW.plus(Duration.ofDays(1000))))
                .isCloseTo(-0.2 + Life.GAIN_OF_LESSON / 2, within(1e-9));
    }

    @Test
    void failedFinalTeachesOnEverything() {
        mind.fail();

        assertThat(mind.abilityOn(item, NOW)).isEqualTo(-0.2 + Life.GAIN_OF_FINAL);
    }

    @Test
    void weakAndDiscouragedTraineesDropOutMoreOften() {
        Temper weak = new Temper(-1, 14, 0, 1, 40, false);
        Temper strong = new Temper(1, 14, 0, 1, 40, false);

        assertThat(weak.hazard(0)).isGreaterThan(strong.hazard(0));
        assertThat(strong.hazard(2)).isGreaterThan(strong.hazard(0));
    }
}
