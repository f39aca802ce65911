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
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case comes to be (立案): asked for by the inspectors, filed or not by the head. */
@Service
public class Filings {
    /** The time to decide on the penalty; its subject is the case. */
    private static final String DECISION = "DECISION";

    private final CaseStore store;
    private final CaseMapper mapper;
    private final CaseSplitMapper splits;
    private final FilingDesk filingDesk;
    private final CaseDocuments documents;
    private final FilingClocks clocks;
    private final Deadlines deadlines;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Filings(
            CaseStore store,
            CaseMapper mapper,
            CaseSplitMapper splits,
            FilingDesk filingDesk,
            CaseDocuments documents,
            FilingClocks clocks,
            Deadlines deadlines,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.splits = splits;
        this.filingDesk = filingDesk;
        this.documents = documents;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.levels = levels;
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
    public CaseView request(RequestFiling command, CurrentOfficer officer) {
        return request(command, null, officer);
    }

    /**
     * The same against a party that was not, or not alone, the inspected one.
     *
     * @param accused the inspected party when absent
     */
    @Transactional
    public CaseView request(RequestFiling command, @Nullable Accused accused, CurrentOfficer officer) {
        CaseFile requested = filingDesk.accept(command, accused, officer);
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
        if (accused != null && accused.foundOn() != null) {
            clocks.runOfItsOwn(view, accused.foundOn());
        }
        events.publishEvent(new FilingRequested(
                view.id(), view.inspectionId(), view.leadId(), officer.id(), view.region(), view.investigators()));
        return view;
    }

    /** @throws org.lijian.shared.Problem {@code decider-not-investigator} */
    @Transactional
    public CaseView decide(CaseId id, DecideFiling command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        levels.require(ApprovalMatter.FILING, officer);
        caseFile.requireDecider(officer.id());
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
        clocks.decided(view, decidedOn);
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
        return store.read(id).view();
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

    /**
     * Waits for whoever is changing the cases, and keeps others from it: what is asked for beside them is asked for while they are open, or
     * not at all.
     */
    @Transactional
    public void hold(List<CaseId> cases) {
        mapper.lock(cases);
    }
}
