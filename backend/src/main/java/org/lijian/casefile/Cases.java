package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the bureau, from the request to file one to its place in the archive. */
@Service
public class Cases {
    /** The time to decide on filing; its subject is the lead. */
    private static final String FILING = "FILING";
    /** The time to decide on the penalty; its subject is the case. */
    private static final String DECISION = "DECISION";
    /** The time to archive; its subject is the case. */
    private static final String ARCHIVE = "ARCHIVE";

    private final CaseStore store;
    private final CaseMapper mapper;
    private final CaseSplitMapper splits;
    private final CaseVolumeMapper volumes;
    private final FilingDesk filingDesk;
    private final CaseDocuments documents;
    private final CaseCompletion completion;
    private final ReportedHandling reported;
    private final EvidenceItems evidence;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Cases(
            CaseStore store,
            CaseMapper mapper,
            CaseSplitMapper splits,
            CaseVolumeMapper volumes,
            FilingDesk filingDesk,
            CaseDocuments documents,
            CaseCompletion completion,
            ReportedHandling reported,
            EvidenceItems evidence,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.splits = splits;
        this.volumes = volumes;
        this.filingDesk = filingDesk;
        this.documents = documents;
        this.completion = completion;
        this.reported = reported;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /**
     * Asks to file a case; the same id with the same content again is answered as the first time.
     *
     * @throws org.lijian.shared.Problem {@code G3-competent-authority}, {@code G4-limitation}, {@code G5-filing-conditions},
     *     {@code G12-one-act-not-two-fines}, {@code G12-heavier-norm}
     */
    @Transactional
    public CaseView requestFiling(RequestFiling command, CurrentOfficer officer) {
        CaseFile requested = filingDesk.accept(command, officer);
        Optional<CaseFile> known = store.find(requested.id());
        if (known.isPresent()) {
            if (!known.get().wasRequestedAs(requested)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", requested.id());
            }
            return known.get().view();
        }
        CaseView view = requested.view();
        try {
            store.add(requested);
        } catch (DuplicateKeyException e) {
            throw CaseRefusal.ALREADY_FILED.with("violation", view.violation());
        }
        events.publishEvent(new FilingRequested(
                view.id(), view.inspectionId(), view.leadId(), officer.id(), view.region(), view.investigators()));
        return view;
    }

    @Transactional
    public CaseView decideFiling(CaseId id, DecideFiling command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireStatus(CaseStatus.FILING_REQUESTED);
        boolean approved = Require.present(command.approved(), "/approved");
        String opinion = Require.text(command.opinion(), "/opinion", 1000);
        LocalDate decidedOn = time.notInTheFuture(Require.present(command.decidedOn(), "/decidedOn"), "/decidedOn");
        FilingRefusalGround ground = refusalGround(command, approved);
        DocumentView paper = ground == null
                ? documents.filingApproval(caseFile.view(), opinion, decidedOn, officer.id())
                : documents.filingRefusal(caseFile.view(), ground, opinion, decidedOn, officer.id());
        FilingDecision decision =
                new FilingDecision(id, approved, opinion, decidedOn, officer.id(), paper.number(), paper.id(), ground);
        caseFile.decideFiling(decision);
        store.save(caseFile, expected);
        mapper.insertFiling(decision);
        CaseView view = caseFile.view();
        deadlines.meet(view.leadId().value(), FILING, decidedOn);
        if (approved) {
            deadlines.start(new StartDeadline(
                    DECISION, id.value(), view.region(), timeRunsFrom(id, decidedOn), "立案 " + view.filingNumber()));
        }
        events.publishEvent(new FilingDecided(
                id,
                view.inspectionId(),
                view.leadId(),
                view.partyId(),
                officer.id(),
                view.region(),
                view.violations(),
                approved,
                approved ? List.of() : store.leadsEndingWith(id),
                decidedOn));
        return read(id);
    }

    /** The time to decide on an act that left another case runs as it did there. */
    private LocalDate timeRunsFrom(CaseId id, LocalDate filedOn) {
        LocalDate earlier = splits.timeRunsFrom(id);
        return earlier == null ? filedOn : earlier;
    }

    private static @Nullable FilingRefusalGround refusalGround(DecideFiling command, boolean approved) {
        if (!approved) {
            return Require.present(command.refusalGround(), "/refusalGround");
        }
        Require.that(
                command,
                command.refusalGround() == null,
                "/refusalGround",
                "予以立案的，不填不予立案理由",
                "has no place in an approval");
        return null;
    }

    @Transactional
    public CaseView submitInvestigationReport(
            CaseId id, SubmitInvestigationReport command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireInvestigator(officer.id());
        caseFile.requireStatus(CaseStatus.INVESTIGATING);
        CaseView view = caseFile.view();
        SubmittedReport submitted = SubmittedReport.of(command, view);
        evidence.requireStored(submitted.evidence());
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

    /** The case about one act that an inspection found. */
    @Transactional(readOnly = true)
    public Optional<CaseView> byAct(InspectionId id, String violation) {
        return Optional.ofNullable(mapper.idByAct(id, violation)).map(this::read);
    }

    @Transactional(readOnly = true)
    public Page<CaseSummary> cases(@Nullable CaseStatus status, PageRequest page, CurrentOfficer officer) {
        return store.page(status, page, officer);
    }

    private CaseView read(CaseId id) {
        return store.read(id).view();
    }
}
