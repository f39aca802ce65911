package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.limit.LimitFile.Item;
import org.lijian.law.limit.LimitFile.Row;
import org.lijian.law.limit.LimitFile.Standard;
import org.lijian.law.limit.LimitFile.Table;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class LimitsTest {
    private static final Limits LIMITS = new Limits(LawBook.shipped());

    @ParameterizedTest
    @EnumSource
    void citesEveryLimitOfEveryDomain(LimitDomain domain) {
        assertThat(LIMITS.find(domain, null, null, null))
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.citation().text()).isNotBlank());
    }

    @Test
    void marksWhatWasNotReadInItsSource() {
        assertThat(LIMITS.find(null, null, null, null).stream()
                        .filter(limit -> !limit.verified())
                        .map(Limit::standard)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "DB13/5161-2020", "DB14/1929-2019", "GB 3847-2018", "GB 36886-2018", "HJ 554-2010");
    }

    @Test
    void findsByPlaceDayAndText() {
        assertThat(LIMITS.find(LimitDomain.BOILER, RegionCode.of("140525"), LocalDate.of(2022, 3, 8), "DB14"))
                .hasSize(6);
        assertThat(LIMITS.find(LimitDomain.BOILER, RegionCode.of("130100"), LocalDate.of(2022, 3, 8), "DB14"))
                .isEmpty();
        assertThat(LIMITS.find(LimitDomain.BOILER, null, LocalDate.of(2020, 4, 30), "DB14"))
                .isEmpty();
        assertThat(LIMITS.find(null, null, null, "氮氧化物"))
                .isNotEmpty()
                .allMatch(limit -> limit.item().equals("NOX"));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheLimitsOfOneDomainAlone(LimitDomain domain) {
        assertThat(LIMITS.find(domain, null, null, null)).allMatch(limit -> limit.domain() == domain);
    }

    @Test
    void putsTheLimitOfThePlaceBeforeTheNationalOneAndNamesBoth() {
        SourceFacts gas = LIMITS.facts(
                LimitDomain.BOILER,
                Map.of("fuel", "GAS", "installation", "NEW", "specialLimits", "NO"),
                Map.of("tonsPerHour", BigDecimal.TEN));
        RegionCode shanxi = RegionCode.of("140525");
        LocalDate day = LocalDate.of(2022, 3, 8);

        ApplicableLimit local = LIMITS.applicable(LimitDomain.BOILER, "NOX", gas, shanxi, day);
        ApplicableLimit national = LIMITS.applicable(LimitDomain.BOILER, "NOX", gas, RegionCode.of("440100"), day);

        assertThat(local.value()).isEqualByComparingTo("50");
        assertThat(local.displaced()).isEqualTo(national.limit());
        assertThat(local.steps(gas, shanxi, day))
                .extracting(Step::value)
                .containsExactly("氮氧化物 ≤ 50 mg/m³", "适用" + local.limit().standard());
        assertThat(national.displaced()).isNull();
        assertThat(national.steps(gas, RegionCode.of("440100"), day)).hasSize(1);
        assertThat(local.limit().closeness()).isGreaterThan(national.limit().closeness());
        assertThat(LIMITS.find(null, null, null, "HIGH-SULPHUR"))
                .isNotEmpty()
                .allMatch(limit -> limit.closeness() > national.limit().closeness()
                        && limit.closeness() < local.limit().closeness());
    }

    @Test
    void tellsWhatWasKnownOfASourceItHasNoLimitFor() {
        SourceFacts gas = LIMITS.facts(
                LimitDomain.BOILER,
                Map.of("fuel", "GAS", "installation", "NEW", "specialLimits", "NO"),
                Map.of("tonsPerHour", BigDecimal.TEN));

        assertThat(Limits.text(gas)).isEqualTo("fuel=GAS，installation=NEW，specialLimits=NO，tonsPerHour=10");
        assertThat(Limits.text(SourceFacts.none())).isEqualTo("—");
    }

    @Test
    void knowsALimitByItsCodeAndNoOther() {
        assertThat(LIMITS.require("GB-13271-2014-T2-GAS-NOX").value()).isEqualByComparingTo("200");
        assertThatThrownBy(() -> LIMITS.require("NONSENSE"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().kind().status()).isEqualTo(404));
    }

    @Test
    void refusesTwoLimitsThatCanHoldAtOnce() {
        Row coal = row("COAL", Map.of("fuel", "COAL"));
        Row any = row("ANY", Map.of());

        assertThatThrownBy(() -> LimitBook.of(List.of(file(coal, any)))).hasMessageContaining("can hold at once");
        assertThat(LimitBook.of(List.of(file(coal, row("GAS", Map.of("fuel", "GAS")))))
                        .byCode())
                .hasSize(2);
    }

    @Test
    void refusesAnItemItDoesNotKnowAndTheSameCodeTwice() {
        Row unknown = new Row("X", null, null, null, null, Map.of("XX", BigDecimal.ONE));

        assertThatThrownBy(() -> LimitBook.of(List.of(file(unknown)))).hasMessageContaining("unknown item XX");
        assertThatThrownBy(() ->
                        LimitBook.of(List.of(file(row("A", Map.of("fuel", "COAL")), row("A", Map.of("fuel", "GAS"))))))
                .hasMessageContaining("stands twice");
    }

    private static Row row(String code, Map<String, String> when) {
        return new Row(code, when, null, null, null, Map.of("PM", BigDecimal.TEN));
    }

    private static LimitFile file(Row... rows) {
        Table table = new Table("T", "表", LegalCitation.of("《标准》表1"), null, null, null, null, null, List.of(rows));
        Standard standard =
                new Standard("S", "S", "标准", null, null, LocalDate.of(2020, 1, 1), null, true, null, List.of(table));
        return new LimitFile(
                LimitDomain.BOILER,
                new Rounding(4, 2, RoundingMode.HALF_UP),
                List.of(new Item("PM", "颗粒物", "mg/m³", null, null, null)),
                null,
                null,
                List.of(standard));
    }
}
