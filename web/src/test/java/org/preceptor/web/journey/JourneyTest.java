package org.preceptor.web.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preceptor.web.CourseTest;

/** A {@link CourseTest} that is looked at through Chromium; its methods may ask for {@link Visits}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CourseTest
@ExtendWith(Browsing.class)
@interface JourneyTest {}
