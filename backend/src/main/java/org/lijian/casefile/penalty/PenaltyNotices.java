package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parties are told before anything is decided (事先告知). */
@Service
public class PenaltyNotices {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final AssessmentMapper assessments;
    private final PenaltyDocuments documents;
    private final Assessor assessor;
    private final OriginalDecisions originals;
    private final StoppedDischarge stopped;
    private final Cases cases;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PenaltyNotices(
            PenaltyStore store,
            PenaltyMapper mapper,
            AssessmentMapper assessments,
            PenaltyDocuments documents,
            Assessor assessor,
            OriginalDecisions originals,
            StoppedDischarge stopped,
            Cases cases,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.assessments = assessments;
        this.documents = documents;
        this.assessor = assessor;
        this.originals = originals;
        this.stopped = stopped;
        this.cases = cases;
        this.time = time;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code G17-per-day-after-original}, {@code G18-no-per-day-after-stop} */
    @Transactional
    public PenaltyView issueNotice(
            PenaltyId id, IssueNotice command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForParty(id, officer);
        PenaltyView view = penalty.view();
        LocalDate issuedOn = time.notInTheFuture(Require.present(command.issuedOn(), "/issuedOn"), "/issuedOn");
        ServedDecision original = originals.before(view, issuedOn);
        penalty.requirePrepared();
        stopped.requireNone(view);
        String facts = Require.optionalText(command.facts(), "/facts", 4000);
        CaseView.Report report = cases.caseFile(view.caseId()).lastReport();
        Assessment assessment = original == null
                ? assessor.ordinary(view, report.handling(), issuedOn)
                : assessor.perDay(view, view.perDayGround(), original, issuedOn);
        String stated = original == null ? report.facts() : PenaltyDocuments.recheckFacts(view.perDayGround());
        DraftNotice draft = penalty.draftNotice(issuedOn, facts == null ? stated : facts, assessment, officer.id());
        Notice notice = documents.issue(draft, view, original);
        penalty.issue(notice);
        store.save(penalty, expected);
        mapper.insertNotice(notice);
        assessments.insert(AssessmentRecord.of(id, AssessedPaper.NOTICE, assessment));
        events.publishEvent(new NoticeIssued(
                id, view.caseId(), view.kind(), notice.deliveryId(), officer.id(), notice.hearingOffered()));
        return store.read(id).view();
    }
}
