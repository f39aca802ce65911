package org.lijian.casefile.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.casefile.CaseTeams;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence held in its place while a case is investigated. */
@Service
public class EvidenceHolds {
    /** The time to decide what becomes of it; its subject is the hold. */
    private static final String HOLD = "EVIDENCE_HOLD";
    /** The time to have an urgent hold approved in writing; its subject is the hold. */
    private static final String APPROVAL = "HOLD_RETRO";

    private static final int MOST_ITEMS = 200;

    private final EvidenceHoldMapper mapper;
    private final HoldPapers papers;
    private final Cases cases;
    private final CaseTeams teams;
    private final Officers officers;
    private final Deadlines deadlines;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    EvidenceHolds(
            EvidenceHoldMapper mapper,
            HoldPapers papers,
            Cases cases,
            CaseTeams teams,
            Officers officers,
            Deadlines deadlines,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.papers = papers;
        this.cases = cases;
        this.teams = teams;
        this.officers = officers;
        this.deadlines = deadlines;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Asks to hold evidence of a case under investigation; where it could not wait and a leader agreed by message, it may be done at once.
     *
     * @throws org.lijian.shared.Problem {@code hold-approver-not-a-leader}; {@code not-at-this-step}
     */
    @Transactional
    public EvidenceHoldView requestEvidenceHold(CaseId caseId, RequestEvidenceHold command, CurrentOfficer officer) {
        CaseView caseFile = teams.lock(caseId, officer);
        if (!caseFile.investigators().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        EvidenceHold asked = EvidenceHold.requested(
                new EvidenceHoldId(Require.idOrNew(command.id(), "/id")),
                caseId,
                caseFile.region(),
                Require.text(command.reason(), "/reason", 1000),
                leader(command.agreedBy()),
                time.today(),
                officer.id());
        EvidenceHold known = mapper.find(asked.id());
        if (known != null) {
            if (!known.wasRequestedAs(asked)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", asked.id());
            }
            return complete(known).view();
        }
        if (caseFile.status() != CaseStatus.INVESTIGATING && caseFile.status() != CaseStatus.FILING_REQUESTED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", caseFile.status().zh());
        }
        mapper.insert(asked);
        events.publishEvent(
                new EvidenceHoldRequested(asked.id(), caseId, asked.isUrgent(), asked.region(), officer.id()));
        return asked.view();
    }

    private @Nullable OfficerId leader(@Nullable OfficerId agreedBy) {
        if (agreedBy != null && !officers.officer(agreedBy).roles().contains(Role.DECISION_MAKER)) {
            throw HoldRefusal.APPROVER_NOT_A_LEADER.with().at("/agreedBy");
        }
        return agreedBy;
    }

    /** A leader agrees or does not; what was done already and is not agreed to goes back to the party. */
    @Transactional
    public EvidenceHoldView approveEvidenceHold(
            EvidenceHoldId id, ApproveEvidenceHold command, ExpectedVersion expected, CurrentOfficer officer) {
        EvidenceHold hold = locked(id, officer);
        levels.require(ApprovalMatter.EVIDENCE_HOLD, officer);
        cases.caseFile(hold.view().caseId()).requireDecider(officer.id());
        LocalDate today = time.today();
        boolean approved = Require.present(command.approved(), "/approved");
        String opinion = Require.text(command.opinion(), "/opinion", 1000);
        hold.approve(approved, opinion, today, officer.id());
        deadlines.meet(id.value(), APPROVAL, today);
        if (hold.isToGoBack()) {
            hold.dispose(HoldDisposal.RELEASED, opinion, today, officer.id());
            papers.release(hold, today, officer.id());
            deadlines.meet(id.value(), HOLD, today);
        }
        save(hold, expected);
        events.publishEvent(new EvidenceHoldDecided(
                id, hold.isUrgent(), approved, hold.view().releaseDeliveryId(), officer.id()));
        return read(id);
    }

    /**
     * Two officers hold the evidence; notice and inventory go to the party, and the time to decide begins.
     *
     * @throws org.lijian.shared.Problem {@code G1-two-certified-officers}, {@code G2-recused}, {@code hold-before-approval}
     */
    @Transactional
    public EvidenceHoldView executeEvidenceHold(
            EvidenceHoldId id, ExecuteEvidenceHold command, ExpectedVersion expected, CurrentOfficer officer) {
        EvidenceHold hold = locked(id, officer);
        LocalDate on = time.notInTheFuture(Require.present(command.executedOn(), "/executedOn"), "/executedOn");
        List<OfficerId> by = List.copyOf(new LinkedHashSet<>(Require.notEmpty(command.officers(), "/officers")));
        hold.execute(on, by, items(command));
        officers.requireCertified(by, on, id.value());
        DeadlineView clock = deadlines.start(new StartDeadline(HOLD, id.value(), hold.region(), on, "先行登记保存证据通知书"));
        if (hold.isUrgent()) {
            deadlines.start(new StartDeadline(APPROVAL, id.value(), hold.region(), on, "先行登记保存证据通知书"));
        }
        papers.notice(hold, on, clock.dueOn(), officer.id());
        save(hold, expected);
        EvidenceHoldView view = hold.view();
        view.officers().forEach(each -> mapper.insertOfficer(id, each));
        for (int i = 0; i < view.items().size(); i++) {
            mapper.insertItem(id, i, view.items().get(i));
        }
        events.publishEvent(new EvidenceHoldExecuted(
                id, hold.isUrgent(), Objects.requireNonNull(view.noticeDeliveryId()), hold.doneBy(), officer.id()));
        return read(id);
    }

    private static List<HeldItem> items(ExecuteEvidenceHold command) {
        List<HeldItem> named = Require.notEmpty(command.items(), "/items");
        Require.that(named, named.size() <= MOST_ITEMS, "/items", "清单过长", "has too many lines");
        List<HeldItem> items = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            items.add(named.get(i).checked("/items/" + i));
        }
        return items;
    }

    /** @throws org.lijian.shared.Problem {@code hold-period-over} */
    @Transactional
    public EvidenceHoldView disposeOfEvidenceHold(
            EvidenceHoldId id, DisposeOfEvidenceHold command, ExpectedVersion expected, CurrentOfficer officer) {
        EvidenceHold hold = locked(id, officer);
        levels.require(ApprovalMatter.EVIDENCE_HOLD_DISPOSAL, officer);
        cases.caseFile(hold.view().caseId()).requireDecider(officer.id());
        LocalDate today = time.today();
        HoldDisposal disposal = Require.present(command.disposal(), "/disposal");
        hold.dispose(disposal, Require.text(command.explanation(), "/explanation", 1000), today, officer.id());
        if (disposal.givesBack()) {
            papers.release(hold, today, officer.id());
        }
        deadlines.meet(id.value(), HOLD, today);
        save(hold, expected);
        events.publishEvent(new EvidenceHoldDisposed(id, disposal, hold.view().releaseDeliveryId(), officer.id()));
        return read(id);
    }

    /** Nothing was decided in time; once more is once. */
    @Transactional
    public void lapse(EvidenceHoldId id) {
        EvidenceHold hold = required(mapper.lock(id), id);
        if (hold.lapse()) {
            ExpectedVersion.requireOne(mapper.update(hold, hold.view().version()));
            deadlines.meet(id.value(), HOLD, Objects.requireNonNull(hold.view().endsOn()));
            events.publishEvent(new EvidenceHoldLapsed(id));
        }
    }

    /** A new notice of holidays moves its last day while it lasts. */
    @EventListener
    @Order(0)
    @Transactional
    public void follow(DeadlineMoved moved) {
        if (moved.code().equals(HOLD)) {
            mapper.moveEnd(new EvidenceHoldId(moved.subjectId()), moved.dueAfter());
        }
    }

    /** The first instant after its last day. */
    @Transactional(readOnly = true)
    public Instant lapsesAt(EvidenceHoldId id) {
        return deadlines
                .open(id.value(), HOLD)
                .map(DeadlineView::dueOn)
                .map(LegalTime::endOf)
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public EvidenceHoldView evidenceHold(EvidenceHoldId id, CurrentOfficer reader) {
        EvidenceHold hold = required(mapper.find(id), id);
        reader.requireToKnowOf(hold.region(), id);
        return complete(hold).view();
    }

    /** Every hold of a case, the first one first. */
    @Transactional(readOnly = true)
    public Page<EvidenceHoldView> ofCase(CaseId caseId, CurrentOfficer reader) {
        cases.caseFile(caseId, reader);
        List<EvidenceHoldView> all = mapper.ofCase(caseId).stream()
                .map(this::complete)
                .map(EvidenceHold::view)
                .toList();
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    private EvidenceHoldView read(EvidenceHoldId id) {
        return complete(required(mapper.find(id), id)).view();
    }

    private EvidenceHold locked(EvidenceHoldId id, CurrentOfficer officer) {
        EvidenceHold hold = required(mapper.lock(id), id);
        officer.requireToKnowOf(hold.region(), id);
        return complete(hold);
    }

    private EvidenceHold complete(EvidenceHold hold) {
        return hold.holding(mapper.officersOf(hold.id()), mapper.itemsOf(hold.id()));
    }

    private void save(EvidenceHold hold, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(hold, expected.value()));
    }

    private static EvidenceHold required(@Nullable EvidenceHold hold, EvidenceHoldId id) {
        if (hold == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return hold;
    }
}
