package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A coal yard's case of March 2022 at each of its steps. */
public final class CaseFileFixtures {
    public static final OfficerId INSPECTOR_A = new OfficerId(Ids.next());
    public static final OfficerId INSPECTOR_B = new OfficerId(Ids.next());
    public static final OfficerId REVIEWER = new OfficerId(Ids.next());
    public static final OfficerId HEAD = new OfficerId(Ids.next());
    public static final OfficerId CLERK = new OfficerId(Ids.next());
    public static final RegionCode COUNTY = RegionCode.of("140525");
    public static final String OPEN_COAL = "AIR-117-2";

    /** Tuesday. */
    public static final LocalDate INSPECTED = LocalDate.of(2022, 3, 8);
    /** Thursday. */
    public static final LocalDate REQUESTED = LocalDate.of(2022, 3, 10);
    /** Friday. */
    public static final LocalDate FILED = LocalDate.of(2022, 3, 11);
    /** Monday. */
    public static final LocalDate REVIEWED = LocalDate.of(2022, 3, 14);
    /** Thursday. */
    public static final LocalDate CLOSED = LocalDate.of(2022, 5, 12);

    private CaseFileFixtures() {}

    static CaseFile requestedCase() {
        return new CaseFile(
                        new CaseId(Ids.next()),
                        new InspectionId(Ids.next()),
                        new LeadId(Ids.next()),
                        new PartyId(Ids.next()),
                        new RegulatedObjectId(Ids.next()),
                        COUNTY,
                        OPEN_COAL,
                        INSPECTED,
                        INSPECTED,
                        HarmKind.NONE,
                        "涉嫌贮存煤炭未采取防尘措施案",
                        "煤场露天堆存原煤约三千吨，未密闭，未覆盖",
                        REQUESTED,
                        INSPECTOR_A,
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .holding(CasePapers.investigatedBy(Set.of(INSPECTOR_A, INSPECTOR_B)));
    }

    static CaseFile filedCase() {
        CaseFile caseFile = requestedCase();
        caseFile.decideFiling(filing(caseFile, true, FILED));
        return caseFile;
    }

    static CaseFile reportedCase() {
        CaseFile caseFile = filedCase();
        InvestigationReport report = report(caseFile, INSPECTOR_A);
        caseFile.report(report, List.of(new ReportedEvidence(report.id(), new EvidenceId(Ids.next()))));
        return caseFile;
    }

    static CaseFile reviewedCase() {
        CaseFile caseFile = reportedCase();
        caseFile.review(ReviewOutcome.PASSED, allMet(), "同意", REVIEWED, REVIEWER);
        return caseFile;
    }

    static CaseFile caseAskedToClose() {
        CaseFile caseFile = reviewedCase();
        caseFile.requestClosing(closingRequest(caseFile, INSPECTOR_A), List.of());
        return caseFile;
    }

    static CaseFile closedCase() {
        CaseFile caseFile = caseAskedToClose();
        caseFile.decideClosing(closing(caseFile, true), List.of());
        return caseFile;
    }

    /** The view of a case whose review passed: what a penalty begins with. */
    public static CaseView reviewed() {
        return reviewedCase().view();
    }

    static FilingDecision filing(CaseFile caseFile, boolean approved, LocalDate on) {
        return new FilingDecision(
                caseFile.id(),
                approved,
                approved ? "同意立案" : "不予立案",
                on,
                HEAD,
                approved ? "晋市环立案〔2022〕1号" : null,
                new DocumentId(Ids.next()),
                approved ? null : FilingRefusalGround.NO_EVIDENCE);
    }

    static InvestigationReport report(CaseFile caseFile, OfficerId by) {
        return new InvestigationReport(
                Ids.next(),
                caseFile.id(),
                "现场露天堆存原煤约三千吨，未密闭，未采取有效覆盖措施",
                "违法事实清楚，证据确凿",
                Disposition.FINE,
                Money.of("48000"),
                FineGrade.LIGHTER,
                "初次违法，配合调查",
                Choices.NONE,
                null,
                null,
                ActHandlings.NONE,
                new Explanation(List.of(new Step("露天堆存", "法定幅度", "48000.00元", LegalCitation.of("《大气污染防治法》第一百一十七条")))),
                FILED,
                by,
                new DocumentId(Ids.next()));
    }

    static ClosingRequest closingRequest(CaseFile caseFile, OfficerId by) {
        return new ClosingRequest(Ids.next(), caseFile.id(), ClosingGround.PERFORMED, "罚款已缴，已改正", CLOSED, by);
    }

    static ClosingDecision closing(CaseFile caseFile, boolean approved) {
        UUID request = caseFile.openClosingRequest().id();
        return new ClosingDecision(
                request,
                caseFile.id(),
                approved,
                approved ? "同意结案" : "补充材料",
                CLOSED,
                HEAD,
                approved ? new DocumentId(Ids.next()) : null);
    }

    static ReviewChecks allMet() {
        return new ReviewChecks(true, true, true, true, true, true);
    }
}
