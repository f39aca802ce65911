package org.lijian.casefile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** The papers of one case as they are on file, each list in the order in which it grew. */
record CasePapers(
        Set<OfficerId> investigators,
        List<String> alsoUnder,
        List<FurtherAct> furtherActs,
        @Nullable FilingDecision filing,
        @Nullable FilingWithdrawal withdrawal,
        List<InvestigationReport> reports,
        List<ReportedEvidence> evidence,
        List<CaseReview> reviews,
        List<ClosingRequest> closingRequests,
        List<ClosingDecision> closingDecisions,
        List<ArchiveVolume> volumes) {
    CasePapers {
        investigators = Set.copyOf(investigators);
        alsoUnder = List.copyOf(alsoUnder);
        furtherActs = List.copyOf(furtherActs);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        reviews = List.copyOf(reviews);
        closingRequests = List.copyOf(closingRequests);
        closingDecisions = List.copyOf(closingDecisions);
        volumes = List.copyOf(volumes);
    }

    /** A file that so far only knows who investigates. */
    static CasePapers investigatedBy(Set<OfficerId> investigators) {
        return investigatedBy(investigators, List.of(), List.of());
    }

    /** And under which other norms, and for which further acts. */
    static CasePapers investigatedBy(
            Set<OfficerId> investigators, List<String> alsoUnder, List<FurtherAct> furtherActs) {
        return new CasePapers(
                investigators,
                alsoUnder,
                furtherActs,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
