package org.lijian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.shared.Refusal;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house that the compiler does not know. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lijian");

    /** Where the clock begins, and tokens, which live in real time whatever day it is for the law. */
    private static final Set<String> MAY_READ_THE_CLOCK =
            Set.of("org.lijian.platform.TimeConfiguration", "org.lijian.platform.AccessTokens");

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules modules = ApplicationModules.of(LijianApplication.class);

        assertThat(modules).isNotEmpty();
        modules.verify();
    }

    @Test
    void onlyTheWorkflowModuleKnowsTheEngine() {
        assertThat(importersOf("org.camunda..")).isNotEmpty().allMatch(name -> name.startsWith("org.lijian.workflow."));
    }

    @Test
    void onlyTheObjectStoreKnowsItsClient() {
        assertThat(importersOf("io.minio.."))
                .isNotEmpty()
                .allMatch(name -> name.matches("org\\.lijian\\.platform\\.S3ObjectStore(\\$.*)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.lijian.workflow..", "org.lijian.statistics..", "org.lijian.mobilesync.."})
    void nobodyDependsOnWhatOnlyListens(String listener) {
        assertThat(OURS.that(resideInAPackage(listener))).isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackage(listener)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(listener)
                .check(OURS);
    }

    @Test
    void onlyTheWorkflowModuleFeedsTheWorklist() {
        assertThat(OURS.that(resideInAPackage("org.lijian.worklist.."))).isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lijian.worklist..", "org.lijian.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lijian.worklist..")
                .check(OURS);
    }

    @Test
    void aRefusalIsNamedOne() {
        assertThat(OURS.that(implement(Refusal.class)))
                .isNotEmpty()
                .allMatch(type -> type.getSimpleName().endsWith("Refusal"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (String annotation : List.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource")) {
            noFields().should().beAnnotatedWith(annotation).check(OURS);
        }
    }

    @Test
    void nobodyReadsTheSystemClock() {
        noClasses()
                .that(describe("are not named here", c -> !MAY_READ_THE_CLOCK.contains(c.getName())))
                .should()
                .callMethodWhere(readsTheSystemClock())
                .check(OURS);
        assertThat(MAY_READ_THE_CLOCK)
                .allMatch(
                        name -> OURS.get(name).getMethodCallsFromSelf().stream().anyMatch(readsTheSystemClock()));
    }

    @Test
    void theSharedValuesKnowNoFramework() {
        assertThat(OURS.that(resideInAPackage("org.lijian.shared"))).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage("org.lijian.shared..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.apache.ibatis..", "jakarta.."))
                .check(OURS);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return describe("read the system clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            boolean now = owner.startsWith("java.time.")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean clock = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
            boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            return now || clock || millis;
        });
    }

    private static Set<String> importersOf(String packages) {
        DescribedPredicate<JavaClass> wanted = resideInAPackage(packages);
        return OURS.stream()
                .filter(ours -> ours.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> wanted.test(dependency.getTargetClass())))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
