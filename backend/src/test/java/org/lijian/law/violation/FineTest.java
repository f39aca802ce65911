package org.lijian.law.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.Money;

class FineTest {
    private final Violations violations = new Violations(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "AIR-105,          12345.67, 12345.67, 37037.01",
        "AIR-122-ORDINARY, 100000,   100000,   300000",
        "AIR-122-MAJOR,    100000,   300000,   500000",
        "AIR-122-PERSON,   90000.01, 0,        45000.01",
        "CODE-1125,        49999.99, 50000,    250000",
        "CODE-1125,        50000,    50000,    250000",
        "CODE-1125,        50000.01, 50000.01, 250000.05",
    })
    void takesItsBoundsFromTheBase(String code, String base, String min, String max) {
        Fine.Multiple multiple = (Fine.Multiple) violations.require(code).fine();

        assertThat(multiple.boundsFor(Money.of(base))).isEqualTo(new Fine.Bounds(Money.of(min), Money.of(max)));
    }

    @ParameterizedTest
    @CsvSource({"AIR-112-3, 3, 5000", "AIR-112-3-SHOP, 1, 5000", "AIR-112-3-SHOP, 3, 15000", "CODE-1127, 2, 10000"})
    void countsVehiclesOnlyWhereTheLawCountsThem(String code, int vehicles, String amount) {
        Fine.Fixed fixed = (Fine.Fixed) violations.require(code).fine();

        assertThat(fixed.forUnits(vehicles)).isEqualTo(Money.of(amount));
    }

    @Test
    void isForOneVehicleAtLeast() {
        Fine.Fixed fixed = new Fine.Fixed(Money.of("5000"), "每辆机动车");

        assertThatThrownBy(() -> fixed.forUnits(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void finesNothingBeforeARefusalButKnowsWhatThen() {
        assertThat(violations.require("AIR-118-2").fine()).isInstanceOf(Fine.NoneFirst.class);
        assertThat(violations.require("AIR-118-2").min()).isEqualTo(Money.of("10000"));
        assertThat(violations.require("AIR-118-2").max()).isEqualTo(Money.of("100000"));
    }

    @Test
    void endsNoLowerThanItBegins() {
        Money more = Money.of("2");
        Money less = Money.of("1");

        assertThatThrownBy(() -> new Fine.NoneFirst(more, less)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fine.WarningOrRange(more, less)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Fine.WarningOrRange(less, more).bounds()).contains(new Fine.Bounds(less, more));
    }

    @Test
    void detainsForADayAtLeast() {
        assertThat(new Consequence.DayCount(1, 1).to()).isEqualTo(1);
        assertThatThrownBy(() -> new Consequence.DayCount(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Consequence.DayCount(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatFollowsAnActAsWellAsWhatItFollows() {
        for (Violation act : violations.all()) {
            for (String before : act.lineage().predecessors()) {
                assertThat(violations.require(before).lineage().successors()).contains(act.code());
            }
        }
        assertThat(violations.require("AIR-107-1").lineage().successors()).isNotEmpty();
    }
}
