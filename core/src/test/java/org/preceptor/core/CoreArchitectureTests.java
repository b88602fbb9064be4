package org.preceptor.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises core makes to the other modules. */
class CoreArchitectureTests {

    static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.preceptor.core");

    @Test
    void coreKnowsOnlyTheJdkAndDistributions() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.preceptor.core..",
                        "java..",
                        "org.jspecify..",
                        "org.apache.commons.statistics.distribution..")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void onlyQuantilesKnowTheDistributions() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Quantiles")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .check(CORE);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .should()
                .accessTargetWhere(matches("the machine's clock is read", """
                        java\\.time\\.[\\w.]+\\.now\\((java\\.time\\.ZoneId)?\\)
                        |java\\.time\\.Clock\\.(system|tick[MS])\\w*\\(.*\\)
                        |java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)
                        |java\\.util\\.Date\\.<init>\\(\\)
                        """))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void chanceIsHandedIn() {
        noClasses()
                .should()
                .accessTargetWhere(matches("chance is made up on the spot", """
                        java\\.lang\\.(Strict)?Math\\.random\\(\\)
                        |java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)
                        |java\\.util\\.UUID\\.randomUUID\\(\\)
                        |java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)
                        |java\\.util\\.concurrent\\.ThreadLocalRandom\\..*
                        |java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*\\)
                        |java\\.security\\.SecureRandom\\..*
                        """))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.preceptor.core.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CORE);
    }

    /** Matches whole targets such as {@code java.time.Instant.now()}; white space in the pattern is for the reader. */
    private static DescribedPredicate<JavaAccess<?>> matches(String description, String targets) {
        Pattern pattern = Pattern.compile(targets, Pattern.COMMENTS);
        return describe(
                description,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }
}
