package org.preceptor.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.lessThanOrEqualTo;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;

/** The habits that keep the features of the application apart. */
class WebArchitectureTests {

    /** Without the code generated from the templates, which knows the page of every feature. */
    static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/preceptor/web/templates/"))
            .importPackages("org.preceptor.web");

    static final DescribedPredicate<JavaClass> SPEAK_SQL = describe(
            "are named Jdbc* or lie in such a class",
            type -> type.getName().substring(type.getPackageName().length() + 1).startsWith("Jdbc"));

    static final DescribedPredicate<JavaClass> MAKE_THE_CLOCK = describe(
            "make the Clock bean",
            type -> type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Bean.class)
                            && method.getRawReturnType().isAssignableTo(Clock.class)));

    static final DescribedPredicate<JavaAccess<?>> THE_CLOCK_IS_READ =
            describe("the machine's clock is read", WebArchitectureTests::readsTheClock);

    @Test
    void onlyJdbcClassesTouchSql() {
        noClasses()
                .that(not(SPEAK_SQL))
                .and()
                .resideOutsideOfPackage("..database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(WEB);
    }

    @Test
    void controllersAreInternal() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(WEB);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true).check(WEB);
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching("org.preceptor.web.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(WEB);
    }

    @Test
    void oneClassMakesTheClock() {
        classes()
                .that(MAKE_THE_CLOCK)
                .should()
                .containNumberOfElements(lessThanOrEqualTo(1))
                .allowEmptyShould(true)
                .check(WEB);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(not(MAKE_THE_CLOCK))
                .should()
                .accessTargetWhere(THE_CLOCK_IS_READ)
                .check(WEB);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        Pattern reading = Pattern.compile("""
                java\\.time\\.[\\w.]+\\.now\\((java\\.time\\.ZoneId)?\\)
                |java\\.time\\.Clock\\.(system|tick[MS])\\w*\\(.*\\)
                |java\\.lang\\.System\\.currentTimeMillis\\(\\)
                |java\\.util\\.Date\\.<init>\\(\\)
                """, Pattern.COMMENTS);
        return reading.matcher(access.getTarget().getFullName()).matches();
    }
}
