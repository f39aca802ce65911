package org.lijian.law.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** {@code triage.yaml}. */
record MatterFile(List<Urgent> urgent, List<Entry> matters) {
    record Urgent(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> words,
            LegalCitation citation,
            boolean verified)
            implements Dated {}

    /**
     * @param objects the kinds of objects whose leads are about it
     * @param words any one of them in the text says so
     */
    record Entry(String code, String name, List<String> objects, List<String> words, List<Version> versions) {}

    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String violation,
            LegalCitation citation,
            boolean verified)
            implements Dated {}
}
