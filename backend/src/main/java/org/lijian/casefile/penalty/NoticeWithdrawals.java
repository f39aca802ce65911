package org.lijian.casefile.penalty;

import java.util.List;
import java.util.Set;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.Cases;
import org.lijian.casefile.Deciders;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.SupplementaryInvestigations;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that a new fact overtakes: the case goes back to its investigators, and what they report leads to a new notice with a new
 * statement period. Nothing else lets a decision be heavier than what the party was told.
 */
@Service
public class NoticeWithdrawals {
    private final PenaltyStore store;
    private final WithdrawnNoticeMapper mapper;
    private final PenaltyClocks clocks;
    private final SupplementaryInvestigations investigations;
    private final Cases cases;
    private final EvidenceItems evidence;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    NoticeWithdrawals(
            PenaltyStore store,
            WithdrawnNoticeMapper mapper,
            PenaltyClocks clocks,
            SupplementaryInvestigations investigations,
            Cases cases,
            EvidenceItems evidence,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.clocks = clocks;
        this.investigations = investigations;
        this.cases = cases;
        this.evidence = evidence;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code G10-new-notice-needs-new-fact}, {@code not-at-this-step} */
    @Transactional
    public WithdrawnNoticeView withdrawNotice(
            PenaltyId id, WithdrawNotice command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        levels.require(ApprovalMatter.NOTICE_WITHDRAWAL, officer);
        Deciders.requireNoInvestigator(officer.id(), penalty.view().investigators());
        penalty.withdrawNotice();
        String newFact = Require.text(command.newFact(), "/newFact", 4000);
        List<EvidenceId> proof = Require.notEmpty(command.evidence(), "/evidence").stream()
                .distinct()
                .toList();
        evidence.requireStored(proof, officer);
        requireNew(penalty, proof);
        WithdrawnNotice withdrawn = new WithdrawnNotice(id, newFact, time.today(), officer.id());
        store.save(penalty, expected);
        mapper.insert(withdrawn);
        proof.forEach(item -> mapper.insertEvidence(id, item));
        clocks.noticeWithdrawn(penalty.view(), time.today());
        investigations.open(penalty.view().caseId(), officer);
        events.publishEvent(new NoticeWithdrawn(id, penalty.view().caseId(), officer.id()));
        return view(id);
    }

    /** Why the notice was withdrawn, as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public WithdrawnNoticeView withdrawnNotice(PenaltyId id, CurrentOfficer reader) {
        reader.requireToKnowOf(store.read(id).region(), id);
        return view(id);
    }

    /** What the report relied on already is no new fact. */
    private void requireNew(Penalty penalty, List<EvidenceId> proof) {
        Set<EvidenceId> known =
                Set.copyOf(cases.caseFile(penalty.view().caseId()).lastReport().evidence());
        for (int i = 0; i < proof.size(); i++) {
            if (known.contains(proof.get(i))) {
                throw PenaltyRefusal.NO_NEW_FACT.with("evidence", proof.get(i)).at("/evidence/" + i);
            }
        }
    }

    private WithdrawnNoticeView view(PenaltyId id) {
        PenaltyView penalty = store.read(id).view();
        WithdrawnNotice withdrawn = mapper.of(id);
        if (withdrawn == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", penalty.status().zh());
        }
        return WithdrawnNoticeView.of(penalty, withdrawn, mapper.evidenceOf(id));
    }
}
