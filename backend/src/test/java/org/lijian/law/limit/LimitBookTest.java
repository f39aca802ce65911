package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.limit.LimitFile.Equivalent;
import org.lijian.law.limit.LimitFile.Item;
import org.lijian.law.limit.LimitFile.Row;
import org.lijian.law.limit.LimitFile.Standard;
import org.lijian.law.limit.LimitFile.Table;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** How the files of limits become one book, and which files do not. */
class LimitBookTest {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LegalCitation PREVAILS = LegalCitation.of("《标准》前言");

    @Test
    void anItemIsALimitThatIsConvertedAndNotExceededUnlessItSaysOtherwise() {
        Limit plain = only(book(new Item("PM", "颗粒物", "mg/m³", null, null, null)));
        Limit other = only(book(new Item("PM", "处理效率", "%", LimitDirection.AT_LEAST, true, false)));

        assertThat(plain.direction()).isEqualTo(LimitDirection.AT_MOST);
        assertThat(plain.parameter()).isFalse();
        assertThat(plain.converted()).isTrue();
        assertThat(other.direction()).isEqualTo(LimitDirection.AT_LEAST);
        assertThat(other.parameter()).isTrue();
        assertThat(other.converted()).isFalse();
    }

    @Test
    void theDatesOfATableGoBeforeThoseOfItsStandard() {
        Table own = table("T", LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31), row("A", null, null));
        Table none = table("T", null, null, row("A", null, null));

        assertThat(only(LimitBook.of(List.of(file(standard(null, own))))))
                .satisfies(limit -> assertThat(limit.validFrom()).isEqualTo("2021-07-01"))
                .satisfies(limit -> assertThat(limit.validTo()).isEqualTo("2021-12-31"));
        assertThat(only(LimitBook.of(List.of(file(standard(null, none))))).validFrom())
                .isEqualTo(BEGIN);
    }

    @Test
    void notesAreReadFromTheRowToTheStandard() {
        Table noted = new Table(
                "T",
                "表",
                LegalCitation.of("《标准》表1"),
                null,
                null,
                null,
                null,
                "表注",
                List.of(new Row("A", null, null, null, "行注", Map.of("PM", BigDecimal.TEN))));
        Standard standard = new Standard("S", "S", "标准", null, null, BEGIN, null, true, "总注", List.of(noted));

        assertThat(only(LimitBook.of(List.of(file(standard)))).note()).isEqualTo("行注；表注；总注");
        assertThat(only(LimitBook.of(List.of(file(standard(null, table("T", null, null, row("A", null, null)))))))
                        .note())
                .isNull();
    }

    @Test
    void aLocalStandardSaysByWhichRuleItPrevails() {
        Table table = table("T", null, null, row("A", null, null));
        RegionCode shanxi = RegionCode.of("140000");

        assertThatThrownBy(() -> LimitBook.of(List.of(
                        file(new Standard("S", "S", "标准", shanxi, null, BEGIN, null, true, null, List.of(table))))))
                .hasMessageContaining("does not say by which rule it prevails");
        assertThat(only(LimitBook.of(List.of(file(new Standard(
                                "S", "S", "标准", shanxi, PREVAILS, BEGIN, null, true, null, List.of(table))))))
                        .prevailsBy())
                .isEqualTo(PREVAILS);
    }

    @Test
    void whatHoldsOneAfterTheOtherDoesNotContradict() {
        Table first = table("T1", BEGIN, LocalDate.of(2021, 6, 30), row("A", null, null));
        Table second = table("T2", LocalDate.of(2021, 7, 1), null, row("A", null, null));
        Table tooEarly = table("T2", LocalDate.of(2021, 6, 30), null, row("A", null, null));

        assertThat(LimitBook.of(List.of(file(standard(null, first, second)))).byCode())
                .hasSize(2);
        assertThat(LimitBook.of(List.of(file(standard(null, second, first)))).byCode())
                .hasSize(2);
        assertThatThrownBy(() -> LimitBook.of(List.of(file(standard(null, first, tooEarly)))))
                .hasMessageContaining("can hold at once");
        assertThatThrownBy(() -> LimitBook.of(List.of(file(standard(null, tooEarly, first)))))
                .hasMessageContaining("can hold at once");
    }

    @Test
    void sizesThatMeetInOneNumberContradictOnlyWhenBothHaveIt() {
        NumberRange below = new NumberRange(null, null, null, new BigDecimal("14"));
        NumberRange upTo = new NumberRange(null, null, new BigDecimal("14"), null);
        NumberRange from = new NumberRange(new BigDecimal("14"), null, null, null);
        NumberRange above = new NumberRange(null, new BigDecimal("14"), null, null);

        assertThat(sized(below, from).byCode()).hasSize(2);
        assertThat(sized(upTo, above).byCode()).hasSize(2);
        assertThat(sized(above, upTo).byCode()).hasSize(2);
        assertThat(sized(below, above).byCode()).hasSize(2);
        assertThatThrownBy(() -> sized(upTo, from)).hasMessageContaining("can hold at once");
        assertThatThrownBy(() -> sized(from, upTo)).hasMessageContaining("can hold at once");
        assertThatThrownBy(() -> sized(upTo, below)).hasMessageContaining("can hold at once");
        assertThatThrownBy(() -> sized(from, above)).hasMessageContaining("can hold at once");
    }

    @Test
    void knowsTheWordsOfItsOwnDomainAndFactOnly() {
        LimitFile boilers = new LimitFile(
                LimitDomain.BOILER,
                new Rounding(4, 2, RoundingMode.HALF_UP),
                List.of(new Item("PM", "颗粒物", "mg/m³", null, null, null)),
                List.of(
                        new Equivalent("fuel", "BRIQUETTE", "型煤", "COAL"),
                        new Equivalent("use", "HEATING", "采暖", "HOT_WATER")),
                null,
                List.of(standard(
                        null,
                        table(
                                "T",
                                null,
                                null,
                                row("COAL", Map.of("fuel", "COAL"), null),
                                row("STEAM", Map.of("use", "STEAM", "fuel", "GAS"), null)))));
        LimitFile diesel = new LimitFile(
                LimitDomain.DIESEL,
                new Rounding(4, 2, RoundingMode.HALF_UP),
                List.of(new Item("K", "光吸收系数", "m⁻¹", null, null, null)),
                null,
                null,
                List.of(new Standard(
                        "D",
                        "D",
                        "标准",
                        null,
                        null,
                        BEGIN,
                        null,
                        true,
                        null,
                        List.of(new Table(
                                "T",
                                "表",
                                LegalCitation.of("《标准》表1"),
                                null,
                                null,
                                Map.of("fuel", "DIESEL"),
                                null,
                                null,
                                List.of(new Row("A", null, null, null, null, Map.of("K", BigDecimal.ONE))))))));
        LimitBook book = LimitBook.of(List.of(boilers, diesel));

        assertThat(book.words(LimitDomain.BOILER, "fuel")).containsExactly("BRIQUETTE", "COAL", "GAS");
        assertThat(book.words(LimitDomain.BOILER, "use")).containsExactly("HEATING", "STEAM");
        assertThat(book.words(LimitDomain.DIESEL, "fuel")).containsExactly("DIESEL");
        assertThat(book.word(LimitDomain.BOILER, "fuel", "BRIQUETTE")).isEqualTo("COAL");
        assertThat(book.word(LimitDomain.BOILER, "use", "BRIQUETTE")).isEqualTo("BRIQUETTE");
        assertThat(book.word(LimitDomain.BOILER, "fuel", "GAS")).isEqualTo("GAS");
    }

    @Test
    void aRangeIsShownAsItIsWritten() {
        assertThat(new NumberRange(new BigDecimal("19"), null, null, new BigDecimal("37")).text())
                .isEqualTo("≥19，<37");
        assertThat(new NumberRange(null, new BigDecimal("7.0"), new BigDecimal("14"), null).text())
                .isEqualTo(">7.0，≤14");
        assertThat(new NumberRange(null, null, null, new BigDecimal("2.8")).text())
                .isEqualTo("<2.8");
    }

    private static LimitBook sized(NumberRange one, NumberRange other) {
        return LimitBook.of(List.of(file(standard(
                null,
                table(
                        "T",
                        null,
                        null,
                        row("A", null, Map.of("power", one)),
                        row("B", null, Map.of("power", other)))))));
    }

    private static Limit only(LimitBook book) {
        assertThat(book.byCode()).hasSize(1);
        return book.byCode().values().iterator().next();
    }

    private static LimitBook book(Item item) {
        return LimitBook.of(List.of(new LimitFile(
                LimitDomain.BOILER,
                new Rounding(4, 2, RoundingMode.HALF_UP),
                List.of(item),
                null,
                null,
                List.of(standard(null, table("T", null, null, row("A", null, null)))))));
    }

    private static Row row(String code, @Nullable Map<String, String> when, @Nullable Map<String, NumberRange> ranges) {
        return new Row(code, when, ranges, null, null, Map.of("PM", BigDecimal.TEN));
    }

    private static Table table(String code, @Nullable LocalDate from, @Nullable LocalDate to, Row... rows) {
        return new Table(code, "表", LegalCitation.of("《标准》表1"), from, to, null, null, null, List.of(rows));
    }

    private static Standard standard(@Nullable String note, Table... tables) {
        return new Standard("S", "S", "标准", null, null, BEGIN, null, true, note, List.of(tables));
    }

    private static LimitFile file(Standard standard) {
        return new LimitFile(
                LimitDomain.BOILER,
                new Rounding(4, 2, RoundingMode.HALF_UP),
                List.of(new Item("PM", "颗粒物", "mg/m³", null, null, null)),
                null,
                null,
                List.of(standard));
    }
}
