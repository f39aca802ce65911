package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every part of a case whether it is done, for closing, and what it leaves in the file, for the archive. */
@Component
class CaseCompletion {
    private final ObjectProvider<ClosingCondition> conditions;
    private final ObjectProvider<ArchiveSection> sections;
    private final InterruptionMapper interruptions;
    private final CaseMapper cases;

    /** Both are looked up when they are needed: those who answer depend on the cases themselves. */
    CaseCompletion(
            ObjectProvider<ClosingCondition> conditions,
            ObjectProvider<ArchiveSection> sections,
            InterruptionMapper interruptions,
            CaseMapper cases) {
        this.interruptions = interruptions;
        this.cases = cases;
        this.conditions = conditions;
        this.sections = sections;
    }

    List<Problem> unmet(CaseId id, ClosingGround ground) {
        boolean terminated = ground.isBeforeDecision();
        return conditions
                .orderedStream()
                .map(condition -> terminated ? condition.unmetAfterTermination(id) : condition.unmet(id, ground))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What stands in the way of taking anything out of a case: a part that has to be done even when the case ends without a decision. */
    Optional<Problem> outstanding(CaseId id) {
        return unmet(id, ClosingGround.INVESTIGATION_TERMINATED).stream().findFirst();
    }

    /** The catalogue in the order in which the file is bound; of a case that was taken up again what no earlier volume holds. */
    List<ArchiveItem> catalogue(CaseView caseFile) {
        boolean terminated = isTerminated(caseFile);
        List<ArchiveItem> rest = new ArrayList<>();
        rest.add(new ArchiveItem(ArchivePart.FILING, "立案审批表", caseFile.number()));
        if (terminated) {
            rest.addAll(interruptionItems(caseFile.id()));
        }
        sections.orderedStream().forEach(section -> rest.addAll(section.items(caseFile.id())));
        mergedCases(caseFile).forEach(merged -> rest.addAll(mergedItems(merged)));
        caseFile.volumes().forEach(volume -> rest.removeAll(volume.catalogue()));

        List<ArchiveItem> items = new ArrayList<>(terminated ? List.of() : investigationItems(caseFile));
        items.add(closingItem(caseFile));
        items.addAll(rest);
        items.sort((one, other) -> one.part().compareTo(other.part()));
        return List.copyOf(items);
    }

    private static List<CaseId> mergedCases(CaseView caseFile) {
        return caseFile.furtherActs().stream()
                .flatMap(act -> Optional.ofNullable(act.fromCase()).stream())
                .distinct()
                .toList();
    }

    /** What a merged case leaves is bound into the file of the one that handles its acts. */
    private List<ArchiveItem> mergedItems(CaseId merged) {
        List<ArchiveItem> items = new ArrayList<>();
        FilingDecision filing = cases.filingOf(merged);
        items.add(new ArchiveItem(ArchivePart.FILING, "立案审批表", filing == null ? null : filing.number()));
        items.addAll(interruptionItems(merged));
        sections.orderedStream().forEach(section -> items.addAll(section.items(merged)));
        return items;
    }

    private List<ArchiveItem> interruptionItems(CaseId id) {
        return interruptions.ofCase(id).stream()
                .filter(asked -> Boolean.TRUE.equals(asked.approved()))
                .map(asked -> new ArchiveItem(
                        ArchivePart.REPORT, asked.kind().zh() + "审批表", String.valueOf(asked.decidedOn())))
                .toList();
    }

    /** A terminated or transferred case has no report and no review. */
    private static boolean isTerminated(CaseView caseFile) {
        List<CaseView.Closing> closings = caseFile.closings();
        return !closings.isEmpty() && closings.get(closings.size() - 1).ground().isBeforeDecision();
    }

    private static ArchiveItem closingItem(CaseView caseFile) {
        return new ArchiveItem(
                ArchivePart.CLOSING,
                "结案审批表",
                caseFile.closings().stream()
                        .filter(closing -> Boolean.TRUE.equals(closing.approved()))
                        .flatMap(closing -> Stream.ofNullable(closing.decidedOn()))
                        .filter(caseFile::sinceReopening)
                        .map(LocalDate::toString)
                        .findAny()
                        .orElse(null));
    }

    private static List<ArchiveItem> investigationItems(CaseView caseFile) {
        Optional<CaseView.Report> report = caseFile.reports().isEmpty()
                ? Optional.empty()
                : Optional.of(caseFile.lastReport()).filter(last -> caseFile.sinceReopening(last.reportedOn()));
        return List.of(
                new ArchiveItem(
                        ArchivePart.EVIDENCE,
                        "证据材料",
                        report.map(last -> last.evidence().size())
                                .filter(pieces -> pieces > 0)
                                .map(pieces -> pieces + "件")
                                .orElse(null)),
                new ArchiveItem(
                        ArchivePart.REPORT,
                        "案件调查报告",
                        report.map(last -> last.reportedOn().toString()).orElse(null)),
                new ArchiveItem(
                        ArchivePart.SECONDARY_VOLUME,
                        "案件审查表",
                        caseFile.reviews().stream()
                                .filter(review -> review.outcome() == ReviewOutcome.PASSED)
                                .map(CaseView.Review::reviewedOn)
                                .filter(caseFile::sinceReopening)
                                .map(LocalDate::toString)
                                .findAny()
                                .orElse(null)));
    }
}
