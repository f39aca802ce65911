package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.PlatformRefusal;

/**
 * One investigation report beside the one before it, which the review returned: what was asked for, and what was changed.
 *
 * @param unmet the questions of the review that were answered with no
 * @param changes the items that differ, in the order of the form; evidence apart
 */
public record ReportChanges(
        UUID earlierReport,
        UUID laterReport,
        LocalDate reportedOn,
        List<Item> unmet,
        String opinion,
        List<Change> changes,
        List<EvidenceId> evidenceAdded,
        List<EvidenceId> evidenceRemoved) {
    public ReportChanges {
        unmet = List.copyOf(unmet);
        changes = List.copyOf(changes);
        evidenceAdded = List.copyOf(evidenceAdded);
        evidenceRemoved = List.copyOf(evidenceRemoved);
    }

    /** A question of the review. */
    public enum Item {
        JURISDICTION,
        FACTS,
        EVIDENCE,
        PROCEDURE,
        LIMITATION,
        LAW
    }

    /** An item of the report. */
    public enum Part {
        FACTS,
        CONCLUSION,
        DISPOSITION,
        AMOUNT,
        GRADE,
        CHOICES,
        BASE_AMOUNT,
        UNITS,
        REASONS,
        ACTS
    }

    /** An item that differs; absent where one of the reports has none. */
    public record Change(
            Part part, @Nullable String before, @Nullable String after) {}

    /** Each report of a case after its first, the oldest one first. */
    static List<ReportChanges> of(CaseView caseFile) {
        List<ReportChanges> all = new ArrayList<>();
        List<CaseView.Report> reports = caseFile.reports();
        for (int i = 1; i < reports.size(); i++) {
            all.add(between(reports.get(i - 1), reports.get(i), returned(caseFile, reports.get(i - 1))));
        }
        return all;
    }

    private static CaseView.Review returned(CaseView caseFile, CaseView.Report report) {
        return caseFile.reviews().stream()
                .filter(review -> review.reportId().equals(report.id()))
                .findFirst()
                .orElseThrow(() -> PlatformRefusal.NOT_AT_THIS_STEP.with(
                        "step", caseFile.status().zh()));
    }

    private static ReportChanges between(CaseView.Report before, CaseView.Report after, CaseView.Review review) {
        List<Change> changes = new ArrayList<>();
        changed(changes, Part.FACTS, before.facts(), after.facts());
        changed(changes, Part.CONCLUSION, before.conclusion(), after.conclusion());
        changed(
                changes,
                Part.DISPOSITION,
                before.handling().zh(),
                after.handling().zh());
        changed(changes, Part.AMOUNT, before.proposedAmount(), after.proposedAmount());
        changed(changes, Part.GRADE, before.grade(), after.grade());
        changed(changes, Part.CHOICES, before.choices().json(), after.choices().json());
        changed(changes, Part.BASE_AMOUNT, before.baseAmount(), after.baseAmount());
        changed(changes, Part.UNITS, before.units(), after.units());
        changed(changes, Part.REASONS, before.reasons(), after.reasons());
        changed(changes, Part.ACTS, lines(before), lines(after));
        return new ReportChanges(
                before.id(),
                after.id(),
                after.reportedOn(),
                unmet(review.checks()),
                review.opinion(),
                changes,
                without(after.evidence(), before.evidence()),
                without(before.evidence(), after.evidence()));
    }

    private static @Nullable String lines(CaseView.Report report) {
        return report.acts().isEmpty() ? null : new ActHandlings(report.acts()).lines();
    }

    private static void changed(List<Change> changes, Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(part, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<Item> unmet(ReviewChecks checks) {
        List<Item> unmet = new ArrayList<>();
        add(unmet, checks.jurisdiction(), Item.JURISDICTION);
        add(unmet, checks.facts(), Item.FACTS);
        add(unmet, checks.evidence(), Item.EVIDENCE);
        add(unmet, checks.procedure(), Item.PROCEDURE);
        add(unmet, checks.limitation(), Item.LIMITATION);
        add(unmet, checks.law(), Item.LAW);
        return unmet;
    }

    private static void add(List<Item> unmet, boolean met, Item item) {
        if (!met) {
            unmet.add(item);
        }
    }

    private static List<EvidenceId> without(List<EvidenceId> these, List<EvidenceId> those) {
        return these.stream().filter(item -> !those.contains(item)).toList();
    }
}
