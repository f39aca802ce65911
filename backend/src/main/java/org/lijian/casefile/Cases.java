package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.document.DocumentView;
import org.lijian.evidence.EvidenceItems;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.registry.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the bureau, from the investigation of one to its place in the archive; {@link Filings} are before. */
@Service
public class Cases {
    /** The time to archive; its subject is the case. */
    private static final String ARCHIVE = "ARCHIVE";

    private final CaseStore store;
    private final CaseMapper mapper;
    private final CaseVolumeMapper volumes;
    private final CaseDocuments documents;
    private final CaseCompletion completion;
    private final ReportedHandling reported;
    private final EvidenceItems evidence;
    private final Deadlines deadlines;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Cases(
            CaseStore store,
            CaseMapper mapper,
            CaseVolumeMapper volumes,
            CaseDocuments documents,
            CaseCompletion completion,
            ReportedHandling reported,
            EvidenceItems evidence,
            Deadlines deadlines,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.volumes = volumes;
        this.documents = documents;
        this.completion = completion;
        this.reported = reported;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public CaseView submitInvestigationReport(
            CaseId id, SubmitInvestigationReport command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireInvestigator(officer.id());
        caseFile.requireStatus(CaseStatus.INVESTIGATING);
        CaseView view = caseFile.view();
        SubmittedReport submitted = SubmittedReport.of(command, view);
        evidence.relyOn(id.value(), submitted.evidence(), officer);
        Handling handling = submitted.handling();
        Explanation explanation = reported.explain(view, handling, time.today());
        DocumentView document = documents.investigationReport(view, submitted, time.today(), officer.id());
        ActHandlings acts = handling.acts(id, view.violation(), view.actEndedOn());
        InvestigationReport report = new InvestigationReport(
                Ids.next(),
                id,
                submitted.facts(),
                submitted.conclusion(),
                handling.disposition(),
                handling.isFined() ? handling.amount() : null,
                handling.grade(),
                handling.reasons(),
                handling.choices(),
                handling.basis().baseAmount(),
                handling.basis().units(),
                acts,
                explanation,
                time.today(),
                officer.id(),
                document.id());
        List<ReportedEvidence> reliedOn = submitted.evidence().stream()
                .distinct()
                .map(item -> new ReportedEvidence(report.id(), item))
                .toList();
        caseFile.report(report, reliedOn);
        store.save(caseFile, expected);
        mapper.insertReport(report);
        reliedOn.forEach(mapper::insertEvidence);
        events.publishEvent(new InvestigationReported(id, officer.id()));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G6-reviewer-not-investigator} */
    @Transactional
    public CaseView reviewCase(CaseId id, ReviewCase command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireReviewer(officer.id());
        CaseReview review = caseFile.review(
                Require.present(command.outcome(), "/outcome"),
                Require.present(command.checks(), "/checks"),
                Require.text(command.opinion(), "/opinion", 1000),
                time.today(),
                officer.id());
        store.save(caseFile, expected);
        mapper.insertReview(review);
        boolean passed = review.outcome() == ReviewOutcome.PASSED;
        events.publishEvent(new CaseReviewed(id, officer.id(), passed, passed ? new PenaltyId(Ids.next()) : null));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G24-closing-ground} with what is still missing */
    @Transactional
    public CaseView requestClosing(
            CaseId id, RequestClosing command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireInvestigator(officer.id());
        ClosingGround ground = Require.present(command.ground(), "/ground");
        caseFile.requireStatus(CaseFile.beforeClosing(ground));
        ClosingRequest request = new ClosingRequest(
                Ids.next(), id, ground, Require.text(command.summary(), "/summary", 2000), time.today(), officer.id());
        caseFile.requestClosing(request, completion.unmet(id, ground));
        store.save(caseFile, expected);
        mapper.insertClosingRequest(request);
        events.publishEvent(new ClosingRequested(id, officer.id()));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G24-closing-ground} with what is still missing */
    @Transactional
    public CaseView decideClosing(CaseId id, DecideClosing command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        levels.require(ApprovalMatter.CLOSING, officer);
        caseFile.requireDecider(officer.id());
        ClosingRequest request = caseFile.openClosingRequest();
        boolean approved = Require.present(command.approved(), "/approved");
        String opinion = Require.text(command.opinion(), "/opinion", 1000);
        CaseView view = caseFile.view();
        LocalDate today = time.today();
        DocumentView approval = approved
                ? documents.closingApproval(view, request, completion.catalogue(view), opinion, today, officer.id())
                : null;
        ClosingDecision decision = new ClosingDecision(
                request.id(), id, approved, opinion, today, officer.id(), approval == null ? null : approval.id());
        caseFile.decideClosing(decision, completion.unmet(id, request.ground()));
        store.save(caseFile, expected);
        mapper.insertClosingDecision(decision);
        if (approved) {
            deadlines.start(new StartDeadline(ARCHIVE, id.value(), view.region(), today, "结案 " + today));
            events.publishEvent(new CaseClosed(
                    id, store.leadsEndingWith(id), officer.id(), view.region(), request.ground(), today));
        } else {
            events.publishEvent(new ClosingRefused(id, officer.id()));
        }
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G25-archive-complete} naming what is missing */
    @Transactional
    public CaseView archiveCase(CaseId id, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireStatus(CaseStatus.CLOSED);
        List<ArchiveItem> catalogue = completion.catalogue(caseFile.view());
        ArchiveVolume bound = caseFile.archive(catalogue, time.today(), officer.id());
        store.save(caseFile, expected);
        volumes.add(id, bound);
        deadlines.meet(id.value(), ARCHIVE, time.today());
        events.publishEvent(new CaseArchived(id, officer.id()));
        return read(id);
    }

    @Transactional(readOnly = true)
    public CaseView caseFile(CaseId id) {
        return read(id);
    }

    /** The case as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public CaseView caseFile(CaseId id, CurrentOfficer reader) {
        CaseView view = read(id);
        reader.requireToKnowOf(view.region(), id);
        return view;
    }

    /** The case about one act of a party that an inspection found. */
    @Transactional(readOnly = true)
    public Optional<CaseView> byAct(InspectionId id, PartyId party, String violation) {
        return Optional.ofNullable(mapper.idByAct(id, party, violation)).map(this::read);
    }

    @Transactional(readOnly = true)
    public Page<CaseSummary> cases(@Nullable CaseStatus status, PageRequest page, CurrentOfficer officer) {
        return store.page(status, page, officer);
    }

    private CaseView read(CaseId id) {
        return store.read(id).view();
    }
}
