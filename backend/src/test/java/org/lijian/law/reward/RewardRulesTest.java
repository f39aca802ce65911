package org.lijian.law.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

class RewardRulesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 7);
    private static final RegionCode COUNTY = RegionCode.of("140525");

    private final RewardRules rules = new RewardRules(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "0.01,       200.00",
        "20000.00,   200.00",
        "20000.50,   200.01",
        "48000.00,   480.00",
        "5000000.00, 50000.00",
        "5000000.50, 50000.00"
    })
    void areAShareOfTheFineBetweenTwoAmounts(String fine, String amount) {
        RewardAmount reward = rules.amount(COUNTY, DAY, Money.of(fine)).orElseThrow();

        assertThat(reward.amount()).hasToString(amount);
        assertThat(reward.explanation()).contains(fine).endsWith("= " + amount + " 元");
        assertThat(reward.verified()).isFalse();
    }

    @Test
    void areThoseOfTheSmallestRegionThatHasSomeAndOfTheDayOfTheReport() {
        assertThat(rules.amount(RegionCode.of("140500"), DAY, Money.of("48000")))
                .isPresent();
        assertThat(rules.amount(RegionCode.of("130100"), DAY, Money.of("48000")))
                .isEmpty();
        assertThat(rules.amount(COUNTY, LocalDate.of(2021, 7, 14), Money.of("48000")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'least: \"200\"', 'least: \"50000.01\"'",
        "'share: \"1\"', 'share: \"100.01\"'",
        "'share: \"1\"', 'shares: \"1\"'"
    })
    void refuseAFileThatCannotBe(String right, String wrong) {
        ReferenceBook book = ReferenceBook.shipped();
        String text = book.text("rewards.yaml").orElseThrow();
        assertThat(text).contains(right);
        ReferenceBook broken = book.with("rewards.yaml", text.replace(right, wrong));

        assertThatExceptionOfType(BrokenReference.class)
                .isThrownBy(() -> new RewardRules(new LawBook(broken)).amount(COUNTY, DAY, Money.of("1")))
                .withMessageContaining("rewards.yaml");
    }
}
