package org.lijian.casefile.penalty;

import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.Deciders;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Per-day penalties that lead to no decision, because a measure had stopped the discharge, there is no original fine to multiply, or the
 * refusal did not prove true.
 */
@Service
public class PerDayEndings {
    private final PenaltyStore store;
    private final PerDayEndingMapper mapper;
    private final PerDayEndGrounds grounds;
    private final PerDayEndPapers papers;
    private final PenaltyClocks clocks;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PerDayEndings(
            PenaltyStore store,
            PerDayEndingMapper mapper,
            PerDayEndGrounds grounds,
            PerDayEndPapers papers,
            PenaltyClocks clocks,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.grounds = grounds;
        this.papers = papers;
        this.clocks = clocks;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Ends a per-day penalty before its decision; a notice on its way is served first and a hearing that was asked for held or withdrawn.
     *
     * @throws org.lijian.shared.Problem {@code per-day-ends-on-a-ground}, {@code not-at-this-step}
     */
    @Transactional
    public PerDayEndingView end(PenaltyId id, EndPerDay command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        levels.require(ApprovalMatter.PER_DAY_END, officer);
        Deciders.requireNoInvestigator(officer.id(), penalty.view().investigators());
        PerDayEndGround ground = Require.present(command.ground(), "/ground");
        String reasons = Require.text(command.reasons(), "/reasons", 2000);
        boolean told = penalty.view().notice() != null;
        penalty.end();
        PenaltyView ended = penalty.view();
        grounds.require(ground, ended);
        DocumentId approval = papers.approve(ended, ground, reasons, time.today(), officer.id());
        DocumentId notice = told ? papers.tell(ended, ground, reasons, time.today(), officer.id()) : null;
        DeliveryId delivery = notice == null ? null : papers.send(notice, ended, officer.id());
        store.save(penalty, expected);
        mapper.insert(new PerDayEnding(id, ground, reasons, time.today(), officer.id(), approval, notice, delivery));
        clocks.ended(ended, time.today());
        events.publishEvent(new PerDayEnded(id, ended.caseId(), ground, officer.id(), delivery));
        return view(id);
    }

    /** How it ended, as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public PerDayEndingView ending(PenaltyId id, CurrentOfficer reader) {
        reader.requireToKnowOf(store.read(id).region(), id);
        return view(id);
    }

    private PerDayEndingView view(PenaltyId id) {
        PenaltyView penalty = store.read(id).view();
        PerDayEnding ending = mapper.of(id);
        if (ending == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", penalty.status().zh());
        }
        return PerDayEndingView.of(ending, penalty.version());
    }
}
