package org.lijian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private final DateRange may = range("2022-05-01", "2022-05-31");

    @Test
    void includesBothEnds() {
        assertThat(may.days()).isEqualTo(31);
        assertThat(may.contains(may.from())).isTrue();
        assertThat(may.contains(may.to())).isTrue();
        assertThat(may.contains(may.to().plusDays(1))).isFalse();
    }

    @Test
    void overlapsWhatSharesADay() {
        assertThat(may.overlaps(range("2022-05-31", "2022-06-02"))).isTrue();
        assertThat(may.overlaps(range("2022-06-01", "2022-06-02"))).isFalse();
        assertThat(may.within(range("2022-05-20", "2022-06-02"))).contains(range("2022-05-20", "2022-05-31"));
        assertThat(may.within(range("2022-06-01", "2022-06-02"))).isEmpty();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> range("2022-05-02", "2022-05-01")).hasMessageContaining("ends no earlier");
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
