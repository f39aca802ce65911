package org.lijian.inspection.measurement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.platform.Require;

/** Readings of smoke by item, each item once and in its unit. */
final class SmokeValues {
    private SmokeValues() {}

    static Map<String, BigDecimal> byItem(
            MeasuredLimits limits, LimitDomain domain, @Nullable List<ItemReading> readings, String at) {
        List<ItemReading> said = Require.notEmpty(readings, at);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            String pointer = at + "/" + i;
            String item = Require.text(said.get(i).item(), pointer + "/item", 40);
            Numbers.requireUnit(limits, domain, item, said.get(i).unit(), pointer + "/unit");
            BigDecimal former = values.put(item, Numbers.read(said.get(i).value(), pointer + "/value"));
            Require.that(item, former == null, pointer + "/item", "重复填写", "is given twice");
        }
        return values;
    }
}
