package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.EndStop;
import org.lijian.deadline.StopDeadline;
import org.lijian.document.DocumentId;
import org.lijian.law.investigation.InterruptionGround;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.law.investigation.InterruptionRules;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.Require;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Investigations that stop before their report: suspended, terminated, merged into another, or their filing revoked, each with the head's approval. */
@Service
public class Investigations {
    /** The time to decide on the penalty; its subject is the case. */
    private static final String DECISION = "DECISION";

    private final CaseStore store;
    private final InterruptionMapper mapper;
    private final CaseDocuments documents;
    private final InterruptionRules rules;
    private final Deadlines deadlines;
    private final DeadlineChanges clocks;
    private final ObjectProvider<AcceptedTransfers> transfers;
    private final CaseMergers mergers;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Investigations(
            CaseStore store,
            InterruptionMapper mapper,
            CaseDocuments documents,
            InterruptionRules rules,
            Deadlines deadlines,
            DeadlineChanges clocks,
            ObjectProvider<AcceptedTransfers> transfers,
            CaseMergers mergers,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.documents = documents;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.transfers = transfers;
        this.mergers = mergers;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code interruption-not-in-force}, {@code interruption-ground-unknown}, {@code transfer-not-accepted}, {@code case-not-mergeable} */
    @Transactional
    public CaseView requestInterruption(
            CaseId id, RequestInterruption command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requestInterruption(officer.id());
        InterruptionGround ground = rules.require(
                Require.present(command.kind(), "/kind"), Require.present(command.item(), "/item"), time.today());
        requireTakenOver(id, ground.kind());
        CaseId into = into(command, caseFile, officer);
        Interruption asked = new Interruption(
                Ids.next(),
                id,
                ground.kind(),
                ground.item(),
                ground.text(),
                ground.citation().text(),
                Require.text(command.reason(), "/reason", 2000),
                into,
                time.today(),
                officer.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        store.save(caseFile, expected);
        mapper.insert(asked);
        events.publishEvent(new InterruptionRequested(id, asked.kind(), officer.id()));
        return store.read(id).view();
    }

    /** A suspension stops the case's clock until the investigation goes on; the other two end it. */
    @Transactional
    public CaseView decideInterruption(
            CaseId id, DecideInterruption command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        levels.require(ApprovalMatter.INTERRUPTION, officer);
        caseFile.requireDecider(officer.id());
        caseFile.requireStatus(CaseStatus.INTERRUPTION_REQUESTED);
        Interruption asked = last(id);
        boolean approved = Require.present(command.approved(), "/approved");
        if (approved) {
            requireTakenOver(id, asked.kind());
        }
        String opinion = Require.text(command.opinion(), "/opinion", 1000);
        LocalDate today = time.today();
        CaseView before = caseFile.view();
        DocumentId document = approved
                ? documents
                        .interruptionApproval(before, asked, opinion, today, officer.id())
                        .id()
                : null;
        caseFile.decideInterruption(asked.kind(), approved);
        store.save(caseFile, expected);
        mapper.update(asked.decided(approved, opinion, today, officer.id(), document));
        if (approved) {
            stopTheClock(before, asked, today, officer);
            merge(before, asked, today, officer);
        }
        events.publishEvent(new InterruptionDecided(
                id,
                asked.kind() == InterruptionKind.REVOCATION && approved ? store.leadsEndingWith(id) : List.of(),
                asked.kind(),
                approved,
                officer.id(),
                before.region(),
                today));
        return store.read(id).view();
    }

    /** The reason for the suspension is gone; the case's clock runs again from this day. */
    @Transactional
    public CaseView resumeInvestigation(
            CaseId id, ResumeInvestigation command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.resume(officer.id());
        String reason = Require.text(command.reason(), "/reason", 1000);
        LocalDate today = time.today();
        store.save(caseFile, expected);
        mapper.update(last(id).resumed(today, officer.id(), reason));
        clocks.runOn(
                id.value(),
                DECISION,
                ExclusionKind.SUSPENSION,
                new EndStop(today.minusDays(1), reason, "恢复调查"),
                officer.id());
        events.publishEvent(new InvestigationResumed(id, officer.id(), today));
        return store.read(id).view();
    }

    /** Every request of a case, the first one first. */
    @Transactional(readOnly = true)
    public Page<InterruptionView> interruptions(CaseId id, CurrentOfficer reader) {
        reader.requireToKnowOf(store.read(id).region(), id);
        List<InterruptionView> all =
                mapper.ofCase(id).stream().map(InterruptionView::of).toList();
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    /** Only a merger names another case. */
    private @Nullable CaseId into(RequestInterruption command, CaseFile caseFile, CurrentOfficer officer) {
        if (command.kind() != InterruptionKind.MERGER) {
            Require.that(
                    command, command.intoCaseId() == null, "/intoCaseId", "只有并案填写并入的案件", "is named by a merger only");
            return null;
        }
        CaseId into = Require.present(command.intoCaseId(), "/intoCaseId");
        mergers.require(caseFile.view(), into, officer);
        return into;
    }

    private void merge(CaseView caseFile, Interruption asked, LocalDate on, CurrentOfficer officer) {
        if (asked.intoCaseId() != null) {
            mergers.merge(caseFile, asked.intoCaseId(), officer, on);
        }
    }

    private void requireTakenOver(CaseId id, InterruptionKind kind) {
        if (kind == InterruptionKind.TRANSFER && transfers.stream().noneMatch(each -> each.isTakenOver(id))) {
            throw CaseRefusal.NOT_TAKEN_OVER.with();
        }
    }

    private void stopTheClock(CaseView caseFile, Interruption asked, LocalDate on, CurrentOfficer officer) {
        if (asked.kind() == InterruptionKind.SUSPENSION) {
            clocks.standStill(
                    caseFile.id().value(),
                    DECISION,
                    new StopDeadline(ExclusionKind.SUSPENSION, on, null, asked.ground(), "中止调查审批"),
                    officer.id());
        } else {
            deadlines.meet(caseFile.id().value(), DECISION, on);
        }
    }

    private Interruption last(CaseId id) {
        List<Interruption> all = mapper.ofCase(id);
        return all.get(all.size() - 1);
    }
}
