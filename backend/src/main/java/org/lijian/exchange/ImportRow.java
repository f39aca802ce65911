package org.lijian.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;

/**
 * One row as it was understood.
 *
 * @param id in the order of the file
 * @param number as the spreadsheet shows it
 * @param content the command it makes, until it was imported
 * @param pointer the member that was refused
 */
record ImportRow(
        UUID id,
        ImportId importId,
        long number,
        RowOutcome outcome,
        @Nullable String content,
        @Nullable String code,
        @Nullable String pointer,
        @Nullable String detailZh,
        @Nullable String detailEn) {

    static ImportRow of(
            UUID id,
            ImportId importId,
            long number,
            RowOutcome outcome,
            @Nullable String content,
            @Nullable Problem problem) {
        if (problem == null) {
            return new ImportRow(id, importId, number, outcome, content, null, null, null, null);
        }
        Problem.Violation place =
                problem.violations().isEmpty() ? null : problem.violations().get(0);
        return new ImportRow(
                id,
                importId,
                number,
                outcome,
                content,
                problem.refusal().code(),
                place == null ? null : place.pointer(),
                place == null ? problem.zh() : place.zh(),
                place == null ? problem.en() : place.en());
    }

    ImportRowView view(ImportSubject subject) {
        return new ImportRowView(id, number, outcome, code, TableRows.heading(subject, pointer), detailZh, detailEn);
    }
}
