package org.lijian.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passages of law that forms quote and that change with the law: each by name, with the day from which it reads so. */
record LegalTexts(Map<String, List<Wording>> texts) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LegalTexts {
        texts.forEach((name, wordings) -> {
            Set<LocalDate> days = new HashSet<>();
            for (Wording wording : wordings) {
                if (!days.add(wording.from())) {
                    throw new IllegalArgumentException(name + " reads in two ways from " + wording.from());
                }
            }
        });
        texts = Map.copyOf(texts);
    }

    Set<String> names() {
        return texts.keySet();
    }

    /** Every passage as it reads on that day; one that did not exist yet is absent. */
    Map<String, String> on(LocalDate day) {
        Map<String, String> read = new HashMap<>();
        texts.forEach((name, wordings) -> wordings.stream()
                .filter(wording -> !wording.from().isAfter(day))
                .max(Comparator.comparing(Wording::from))
                .ifPresent(wording -> read.put(name, wording.text())));
        return read;
    }

    record Wording(LocalDate from, String text) {}
}
