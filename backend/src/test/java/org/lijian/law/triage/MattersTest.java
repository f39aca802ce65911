package org.lijian.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;

class MattersTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 7);

    private final Matters matters = new Matters(LawBook.shipped());

    @Test
    void theObjectSaysItWhateverTheWordsSay() {
        assertThat(matters.of("BOILER", "院内露天堆放原煤", DAY)).contains(new Matter("BOILER", "锅炉排放", "AIR-99-2"));
        assertThat(matters.of("BOILER", "", DAY)).isPresent();
    }

    @Test
    void theFirstWordOfTheTableSaysItWhereNoObjectDoes() {
        assertThat(matters.of(null, "原煤露天堆放，大风天扬尘严重", DAY)).map(Matter::code).contains("YARD_DUST");
        assertThat(matters.of(null, "锅炉烟气走旁路偷排", DAY)).map(Matter::code).contains("EVASION");
        assertThat(matters.of("PERSON", "货车冒黑烟", DAY)).map(Matter::code).contains("TRUCK_SMOKE");
        assertThat(matters.of(null, "半夜很吵", DAY)).isEmpty();
    }

    @Test
    void theActIsThatOfTheLawOfTheDay() {
        assertThat(matters.of("RESTAURANT", "", LocalDate.of(2026, 8, 14)))
                .map(Matter::violation)
                .contains("AIR-118-1");
        assertThat(matters.of("RESTAURANT", "", LocalDate.of(2026, 8, 15)))
                .map(Matter::violation)
                .contains("CODE-1132-1");
        assertThat(matters.of("RESTAURANT", "", LocalDate.of(2021, 7, 14))).isEmpty();
    }

    @Test
    void someWordsAreUrgent() {
        assertThat(matters.isUrgent("厂区有毒气体泄漏", DAY)).isTrue();
        assertThat(matters.isUrgent("原煤露天堆放", DAY)).isFalse();
        assertThat(matters.isUrgent("泄漏", LocalDate.of(2021, 7, 14))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "violation: AIR-113, violation: AIR-0, AIR-0",
        "code: NON_ROAD, code: BOILER, BOILER",
        "objects: [BARE_LAND], objects: [ROAD], ROAD",
        "'words: [锅炉]', 'words: [油烟]', 油烟"
    })
    void refuseAFileThatCannotBe(String right, String wrong, String named) {
        ReferenceBook book = ReferenceBook.shipped();
        String text = book.text("triage.yaml").orElseThrow();
        assertThat(text).contains(right);
        ReferenceBook broken = book.with("triage.yaml", text.replace(right, wrong));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> Matters.index(broken))
                .withMessageContaining(named);
    }

    @Test
    void aMemberNobodyKnowsIsRefused() {
        ReferenceBook book = ReferenceBook.shipped();
        String text = book.text("triage.yaml").orElseThrow();

        assertThatExceptionOfType(BrokenReference.class)
                .isThrownBy(() -> Matters.index(book.with("triage.yaml", text.replace("words:", "wrds:"))))
                .withMessageContaining("triage.yaml");
    }
}
