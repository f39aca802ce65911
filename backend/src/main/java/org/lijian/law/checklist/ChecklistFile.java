package org.lijian.law.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;
import org.lijian.law.violation.Violation;

/**
 * A checklist as it is written in {@code checklists/*.yaml}.
 *
 * @param includes code of a checklist whose items come first
 */
record ChecklistFile(
        String code,
        String name,
        String domain,
        String source,
        LocalDate validFrom,
        @Nullable String includes,
        boolean verified,
        List<Item> items) {
    /**
     * One point to look at.
     *
     * @param group the campaign it belongs to, such as 六个百分之百
     * @param measured the limits that only a measurement shows to be broken
     * @param violations the acts it can establish, of which one at most is in force on any day
     */
    record Item(
            String code,
            String label,
            @Nullable String group,
            @Nullable List<String> violations,
            @Nullable LimitDomain measured) {
        private List<String> acts() {
            return violations == null ? List.of() : violations;
        }
    }

    /** Refuses a checklist that names an act which is not in the catalogue, or two that are in force at once. */
    void requireSound(Map<String, Violation> catalogue) {
        for (Item item : items) {
            Map<LocalDate, String> begun = new HashMap<>();
            for (String act : item.acts()) {
                Violation violation = catalogue.get(act);
                if (violation == null) {
                    throw new IllegalArgumentException(
                            code + " names the violation " + act + ", which is not in the catalogue");
                }
                begun.put(violation.validFrom(), act);
            }
            for (LocalDate day : begun.keySet()) {
                if (item.acts().stream()
                                .filter(act -> inForce(catalogue, act, day))
                                .count()
                        > 1) {
                    throw new IllegalArgumentException(
                            code + " " + item.code() + " names two violations that are in force on " + day);
                }
            }
        }
    }

    private static boolean inForce(Map<String, Violation> catalogue, String act, LocalDate on) {
        Violation violation = catalogue.get(act);
        return violation != null && violation.isInForce(on);
    }

    /** The checklist of a day: each item with the act in force then. */
    Checklist on(LocalDate day, Map<String, ChecklistFile> files, Map<String, Violation> catalogue) {
        List<ChecklistItem> found = new ArrayList<>();
        ChecklistFile included = includes == null ? null : files.get(includes);
        if (included != null) {
            found.addAll(included.on(day, files, catalogue).items());
        }
        for (Item item : items) {
            String act = item.acts().stream()
                    .filter(code -> inForce(catalogue, code, day))
                    .findFirst()
                    .orElse(null);
            found.add(new ChecklistItem(item.code(), item.label(), act, item.group(), item.measured()));
        }
        return new Checklist(code, name, domain, source, validFrom, verified, found);
    }
}
