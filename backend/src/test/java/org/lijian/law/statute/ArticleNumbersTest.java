package org.lijian.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "九十九, 99",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "一百一十七, 117",
        "二百五十, 250",
        "一千零六十, 1060",
        "一千一百零二, 1102",
        "一千一百三十, 1130",
        "一千二百四十二, 1242",
        "九千零九, 9009",
    })
    void writesAndReadsThemAsStatutesDo(String chinese, int number) {
        assertThat(ArticleNumbers.read(chinese)).isEqualTo(number);
        assertThat(ArticleNumbers.chinese(number)).isEqualTo(chinese);
    }

    @Test
    void readsEveryNumberThatItWrites() {
        for (int number = 1; number <= ArticleNumbers.MOST; number++) {
            assertThat(ArticleNumbers.read(ArticleNumbers.chinese(number))).isEqualTo(number);
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> ArticleNumbers.read("一百甲")).isInstanceOf(IllegalArgumentException.class);
    }
}
