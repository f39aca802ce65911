package org.lijian.law.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What inspectors go through on one kind of site.
 *
 * @param verified whether its items were read in a source
 */
public record Checklist(
        String code,
        String name,
        String domain,
        String source,
        LocalDate validFrom,
        boolean verified,
        List<ChecklistItem> items) {
    public Checklist {
        items = List.copyOf(items);
        long codes = items.stream().map(ChecklistItem::code).distinct().count();
        if (items.isEmpty() || codes != items.size()) {
            throw new IllegalArgumentException("a checklist has items, each under a code of its own: " + code);
        }
    }

    public Optional<ChecklistItem> item(String itemCode) {
        return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }
}
