package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Step;
import org.lijian.shared.RegionCode;

/** The limit that applies, and the national one that a local standard goes before. */
record ApplicableLimit(Limit limit, @Nullable Limit displaced) {
    BigDecimal value() {
        return limit.value();
    }

    /** How it was chosen. */
    List<Step> steps(SourceFacts facts, RegionCode region, LocalDate on) {
        Step chosen = new Step(
                on + "，" + region + "，" + Limits.text(facts),
                "适用" + limit.standard() + " " + limit.table(),
                limit.itemName() + " " + (limit.direction() == LimitDirection.AT_MOST ? "≤" : "≥") + " "
                        + limit.value().toPlainString() + " " + limit.unit(),
                limit.citation());
        Limit national = displaced;
        if (national == null) {
            return List.of(chosen);
        }
        return List.of(
                chosen,
                new Step(
                        "国家标准" + national.standard() + "为" + national.value().toPlainString() + " " + national.unit(),
                        "地方标准优先于国家标准执行",
                        "适用" + limit.standard(),
                        Objects.requireNonNull(limit.prevailsBy())));
    }
}
