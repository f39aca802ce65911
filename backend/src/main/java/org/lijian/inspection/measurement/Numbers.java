package org.lijian.inspection.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.platform.Require;

/** Numbers as instruments show them: texts, so that none of their digits is lost. */
final class Numbers {
    private static final int LONGEST = 20;

    private Numbers() {}

    /** @throws org.lijian.shared.Problem {@code reading-negative}, {@code reading-not-a-number} */
    static BigDecimal read(@Nullable String text, String pointer) {
        String said = Require.text(text, pointer, LONGEST);
        if (said.matches("-\\d+(\\.\\d+)?")) {
            throw InspectionRefusal.READING_NEGATIVE.with("value", said).at(pointer);
        }
        if (!said.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            throw InspectionRefusal.READING_NOT_A_NUMBER.with("value", said).at(pointer);
        }
        return new BigDecimal(said);
    }

    static @Nullable BigDecimal readWhereGiven(@Nullable String text, String pointer) {
        return text == null ? null : read(text, pointer);
    }

    static BigDecimal positive(@Nullable String text, String pointer) {
        BigDecimal number = read(text, pointer);
        return Require.that(number, number.signum() > 0, pointer, "应当大于零", "is above zero");
    }

    /** @throws org.lijian.shared.Problem {@code reading-unit-wrong}, {@code reading-item-unknown} */
    static void requireUnit(
            MeasuredLimits limits, LimitDomain domain, String item, @Nullable String unit, String pointer) {
        String expected = limits.unitOf(domain, item)
                .orElseThrow(
                        () -> MeasurementRefusal.ITEM_UNKNOWN.with("item", item).at(pointer));
        String said = Require.text(unit, pointer, LONGEST);
        if (!said.equals(expected)) {
            throw MeasurementRefusal.UNIT_WRONG
                    .with("item", item, "expected", expected, "unit", said)
                    .at(pointer);
        }
    }
}
