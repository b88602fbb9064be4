package org.preceptor.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;

/**
 * What a simulated trainee knows at a moment: what they knew before, what is left of each lesson, and what failed finals
 * taught.
 *
 * <p>A lesson raises the ability on its objectives by {@link Life#GAIN_OF_LESSON}. Of that, {@link #KEPT} stays and the rest
 * decays exponentially with the days since the lesson (Ebbinghaus's curve with an asymptote); how fast is a matter of
 * {@link Temper}.
 */
final class Mind {

    static final double KEPT = 0.5;

    private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

    private final Temper temper;
    private final Course course;
    private final Map<LessonSlug, Instant> studied = new HashMap<>();
    private int failed;

    Mind(Temper temper, Course course) {
        this.temper = temper;
        this.course = course;
    }

    void study(LessonSlug lesson, Instant at) {
        studied.put(lesson, at);
    }

    void fail() {
        failed++;
    }

    double abilityOn(BankItem item, Instant now) {
        Instant at = studied.get(course.lessonOf(item.objective()).slug());
        return temper.ability() + Life.GAIN_OF_LESSON * retained(at, now) + Life.GAIN_OF_FINAL * failed;
    }

    private double retained(@Nullable Instant studiedAt, Instant now) {
        if (studiedAt == null) {
            return 0;
        }
        double days = Duration.between(studiedAt, now).toMillis() / MILLIS_A_DAY;
        return KEPT + (1 - KEPT) * Math.exp(-days / temper.fading());
    }
}
