package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts that leave a case for one of their own (分案); the head decides on filing it as on any other. */
@Service
public class CaseSplits {
    private final CaseStore store;
    private final CaseSplitMapper mapper;
    private final CaseMapper cases;
    private final CaseCompletion completion;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    CaseSplits(
            CaseStore store,
            CaseSplitMapper mapper,
            CaseMapper cases,
            CaseCompletion completion,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.cases = cases;
        this.completion = completion;
        this.time = time;
        this.events = events;
    }

    /**
     * The new case, waiting to be filed.
     *
     * @throws org.lijian.shared.Problem {@code act-unknown}, {@code act-not-separable}, {@code already-exists}
     */
    @Transactional
    public CaseView split(CaseId id, SplitCase command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile from = store.readForUpdate(id, officer);
        from.requireInvestigator(officer.id());
        from.requireStatus(CaseStatus.INVESTIGATING);
        CaseView view = from.view();
        CaseId newId = new CaseId(Require.idOrNew(command.caseId(), "/caseId"));
        UUID actId = Require.present(command.actId(), "/actId");
        FurtherAct act = view.furtherActs().stream()
                .filter(candidate -> candidate.id().equals(actId))
                .findFirst()
                .orElseThrow(() -> CaseRefusal.ACT_UNKNOWN.with("act", actId).at("/actId"));
        requireNothingOutstanding(id);
        LocalDate today = time.today();
        CaseFile split = separate(view, act, newId, command, officer);
        LocalDate earlier = mapper.timeRunsFrom(id);
        Split noted = new Split(
                newId,
                id,
                actId,
                Require.text(command.reason(), "/reason", 1000),
                earlier == null ? view.filed().decidedOn() : earlier,
                today,
                officer.id());
        store.save(from, expected);
        mapper.deleteNorms(act, view.partyId());
        mapper.deleteAct(actId);
        try {
            store.add(split);
        } catch (DuplicateKeyException e) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", newId);
        }
        mapper.insert(noted);
        events.publishEvent(new CaseSplit(id, newId, actId, officer.id(), today));
        CaseView filed = store.read(newId).view();
        events.publishEvent(new FilingRequested(
                newId, act.inspectionId(), act.leadId(), officer.id(), filed.region(), filed.investigators()));
        return filed;
    }

    /** What was penalised per day or is sealed rests on the case as it is. */
    private void requireNothingOutstanding(CaseId id) {
        completion.outstanding(id).ifPresent(unmet -> {
            throw CaseRefusal.NOT_SEPARABLE.with("reason", unmet.zh());
        });
    }

    private CaseFile separate(CaseView from, FurtherAct act, CaseId id, SplitCase command, CurrentOfficer officer) {
        return new CaseFile(
                        id,
                        act.inspectionId(),
                        act.leadId(),
                        from.partyId(),
                        act.objectId(),
                        from.region(),
                        act.violation(),
                        act.actEndedOn(),
                        act.discoveredOn(),
                        act.harm(),
                        Require.text(command.cause(), "/cause", 200),
                        act.facts(),
                        time.today(),
                        officer.id(),
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .holding(CasePapers.investigatedBy(
                        cases.activeInvestigatorsOf(from.id()), act.alsoUnder().codes(), List.of()));
    }
}
