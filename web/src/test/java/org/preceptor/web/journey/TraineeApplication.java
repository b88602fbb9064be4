package org.preceptor.web.journey;

import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.PreceptorApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application with one trainee in it, to be run as a process of its own. */
class TraineeApplication {

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(PreceptorApplication.class, Classroom.class)
                .initializers(made -> made.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(arguments);
        System.out.println("trainee: " + trainee(context));
    }

    private static String trainee(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select email from person where role = :role")
                .param("role", Role.TRAINEE.name())
                .query(String.class)
                .optional()
                .orElseGet(() -> context.getBean(Classroom.class).trainee().email());
    }

    /** The classes of the tests lie on the path of this process, and are no part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getResource().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
