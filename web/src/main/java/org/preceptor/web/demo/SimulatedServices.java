package org.preceptor.web.demo;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.web.attempt.Answering;
import org.preceptor.web.attempt.Sittings;
import org.preceptor.web.certificate.Evaluations;
import org.preceptor.web.lesson.Reading;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.roster.Enrolments;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/**
 * The services that real trainees use, made once more with a clock and a chance of the simulation's own.
 *
 * <p>What they do not find among themselves, such as the database, they share with the application. They open no
 * transactions; they work within the one that surrounds them.
 */
final class SimulatedServices {

    private static final List<Class<?>> ONE_OF_EACH_FEATURE =
            List.of(Enrolments.class, Sittings.class, Reading.class, Standings.class, Evaluations.class);

    private final DefaultListableBeanFactory beans;

    private SimulatedServices(DefaultListableBeanFactory beans) {
        this.beans = beans;
    }

    static SimulatedServices within(BeanFactory application, Clock clock, RandomGenerator chance) {
        var beans = new DefaultListableBeanFactory(application);
        var constructors = new AutowiredAnnotationBeanPostProcessor();
        constructors.setBeanFactory(beans);
        beans.addBeanPostProcessor(constructors);
        beans.registerBeanDefinition("clock", instead(Clock.class, () -> clock));
        beans.registerBeanDefinition("chance", instead(RandomGenerator.class, () -> chance));
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        scanner.scan(ONE_OF_EACH_FEATURE.stream().map(Class::getPackageName).toArray(String[]::new));
        return new SimulatedServices(beans);
    }

    private static <T> BeanDefinition instead(Class<T> type, Supplier<T> instance) {
        var definition = new RootBeanDefinition(type, instance);
        definition.setPrimary(true);
        return definition;
    }

    Enrolments enrolments() {
        return beans.getBean(Enrolments.class);
    }

    Reading reading() {
        return beans.getBean(Reading.class);
    }

    Sittings sittings() {
        return beans.getBean(Sittings.class);
    }

    Answering answering() {
        return beans.getBean(Answering.class);
    }

    Attempts attempts() {
        return beans.getBean(Attempts.class);
    }

    Standings standings() {
        return beans.getBean(Standings.class);
    }

    Evaluations evaluations() {
        return beans.getBean(Evaluations.class);
    }
}
