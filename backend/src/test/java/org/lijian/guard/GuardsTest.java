package org.lijian.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Refusal;

class GuardsTest {
    private static final Guards GUARDS = new Guards(LawBook.shipped());
    private static final String TESTS = everyTest();

    static List<Guard> guards() {
        return GUARDS.all();
    }

    static List<SpokenRefusal> refusalsOfGuards() {
        return SpokenRefusal.all().stream().filter(SpokenRefusal::isOfAGuard).toList();
    }

    @Test
    void thereAreTwentySevenInTheirOrder() {
        assertThat(GUARDS.all()).extracting(Guard::number).hasSize(27).isSorted();
        assertThat(GUARDS.all()).extracting(Guard::code).startsWith("G1", "G2").endsWith("G27");
    }

    @Test
    void everyRefusalOfAGuardIsListedOnceUnderItsNumber() {
        List<String> listed = GUARDS.all().stream()
                .flatMap(guard -> guard.refusals().stream()
                        .peek(refusal -> assertThat(refusal.code()).startsWith(guard.code() + "-")))
                .map(Guard.Enforcement::code)
                .toList();

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(refusalsOfGuards().stream()
                        .map(spoken -> spoken.refusal().code())
                        .toList())
                .contains("G1-two-certified-officers", "G16-recheck-within-30-days", "G26-evidence-never-replaced");
    }

    @Test
    void aGuardIsEnforcedExactlyWhenSomethingRefusesByIt() {
        assertThat(GUARDS.all())
                .allSatisfy(guard ->
                        assertThat(guard.enforced()).isEqualTo(!guard.refusals().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("refusalsOfGuards")
    void aRefusalOfAGuardCitesTheLawAndSpeaksTwoLanguages(SpokenRefusal spoken) {
        Refusal refusal = spoken.refusal();

        assertThat(refusal.code()).matches("G([1-9]|1\\d|2[0-7])-[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(refusal.citation()).as(refusal.code()).isPresent();
        assertThat(refusal.citation().orElseThrow().text()).startsWith("《");
        assertThat(refusal.zh()).containsPattern("\\p{IsHan}");
        assertThat(refusal.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(places(refusal.zh())).as(refusal.code()).isEqualTo(places(refusal.en()));
    }

    @ParameterizedTest
    @MethodSource("refusalsOfGuards")
    void aRefusalOfAGuardHasATestThatNamesIt(SpokenRefusal spoken) {
        Refusal refusal = spoken.refusal();
        String constant = refusal.getClass().getSimpleName() + "." + ((Enum<?>) refusal).name();

        assertThat(TESTS.contains(refusal.code()) || TESTS.contains(constant))
                .as("a test that names %s or %s", refusal.code(), constant)
                .isTrue();
    }

    @Test
    void noTwoRefusalsHaveOneCodeWithDifferentWords() {
        assertThat(SpokenRefusal.all().stream()
                        .filter(SpokenRefusal::isOfAGuard)
                        .map(spoken -> spoken.refusal().code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aGuardIsFoundByItsCodeAndByThatOfARefusal() {
        assertThat(GUARDS.find("G16")).map(Guard::number).contains(16);
        assertThat(GUARDS.find("G16-recheck-covert")).map(Guard::number).contains(16);
        assertThat(GUARDS.find("G28")).isEmpty();
        assertThat(GUARDS.find("G1-")).isEmpty();
    }

    @Test
    void refusesABookInWhichAGuardIsMissingOrOutOfOrder() {
        ReferenceBook book = ReferenceBook.shipped();
        String text = book.text("guards.yaml").orElseThrow();
        List<SpokenRefusal> spoken = SpokenRefusal.all();

        assertThatThrownBy(() ->
                        Guards.index(book.with("guards.yaml", text.replace("number: 3\n", "number: 4\n")), spoken))
                .hasMessageContaining("where number 3 belongs");
        String without26 = text.substring(0, text.indexOf("  - number: 26"));
        assertThatThrownBy(() -> Guards.index(book.with("guards.yaml", without26), spoken))
                .hasMessageContaining("G26-")
                .hasMessageContaining("not listed");
    }

    private static List<String> places(String text) {
        return Stream.of(text.split("(?=\\{)"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, part.indexOf('}') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    private static String everyTest() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.endsWith("GuardsTest.java"))
                    .map(GuardsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
