package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.HearingAnswered;
import org.lijian.casefile.penalty.HearingOver;
import org.lijian.casefile.penalty.HearingResult;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentType;
import org.lijian.identity.Officers;
import org.lijian.law.hearing.HearingRule;
import org.lijian.law.hearing.HearingRules;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearings of the bureau, one for each penalty whose party asked for it. */
@Service
public class Hearings {
    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final HearingStore store;
    private final HearingMapper mapper;
    private final HearingDocuments documents;
    private final HearingClocks clocks;
    private final HearingRules rules;
    private final Penalties penalties;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Hearings(
            HearingStore store,
            HearingMapper mapper,
            HearingDocuments documents,
            HearingClocks clocks,
            HearingRules rules,
            Penalties penalties,
            Officers officers,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.documents = documents;
        this.clocks = clocks;
        this.rules = rules;
        this.penalties = penalties;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /**
     * Calls the party to a hearing; the notice goes on its way at once.
     *
     * @throws org.lijian.shared.Problem {@code hearing-notice-seven-days}, {@code hearing-chair-not-investigator}, {@code hearing-public}
     */
    @Transactional
    public HearingView notifyHearing(
            PenaltyId id, NotifyHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        Hearing hearing = store.readForUpdate(id, officer);
        hearing.requireAwaitingNotice();
        PenaltyView penalty = penalties.penalty(id);
        LocalDate scheduledOn = Require.present(command.scheduledOn(), "/scheduledOn");
        DraftSession draft = hearing.draft(
                new DraftSession(
                        id,
                        scheduledOn,
                        hour(command),
                        Require.text(command.place(), "/place", 200),
                        chair(command),
                        closedGround(command),
                        time.notInTheFuture(Require.present(command.issuedOn(), "/issuedOn"), "/issuedOn"),
                        officer.id()),
                penalty.investigators(),
                clocks.latestNotice(scheduledOn));
        HearingSession session = documents.issue(draft, penalty);
        hearing.notified(session);
        store.save(hearing, expected);
        mapper.insertSession(session);
        clocks.notified(penalty, session, officer);
        events.publishEvent(new HearingNotified(id, session.deliveryId(), officer.id()));
        return read(id);
    }

    @Transactional
    public HearingView postponeHearing(
            PenaltyId id, PostponeHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        Hearing hearing = store.readForUpdate(id, officer);
        HearingSession postponed = hearing.postpone(
                time.notInTheFuture(Require.present(command.postponedOn(), "/postponedOn"), "/postponedOn"),
                Require.text(command.reason(), "/reason", 1000));
        store.save(hearing, expected);
        mapper.updateSession(postponed);
        events.publishEvent(new HearingPostponed(id, officer.id()));
        return read(id);
    }

    @Transactional
    public HearingView withdrawHearing(
            PenaltyId id, WithdrawHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        Hearing hearing = store.readForUpdate(id, officer);
        Withdrawal withdrawal = new Withdrawal(
                id,
                time.notInTheFuture(Require.present(command.receivedOn(), "/receivedOn"), "/receivedOn"),
                Require.text(command.reason(), "/reason", 1000),
                officer.id());
        hearing.withdraw(withdrawal);
        store.save(hearing, expected);
        mapper.insertWithdrawal(withdrawal);
        over(id, HearingResult.WITHDRAWN, withdrawal.receivedOn(), null, withdrawal.reason(), officer);
        events.publishEvent(new HearingWithdrawn(id, officer.id()));
        return read(id);
    }

    /**
     * Records the hearing, or that the party stayed away from it.
     *
     * @throws org.lijian.shared.Problem {@code hearing-by-its-chair}, {@code hearing-as-notified}, {@code hearing-notice-seven-days},
     *     {@code hearing-agents}, {@code hearing-minutes-signed}
     */
    @Transactional
    public HearingView recordHearing(
            PenaltyId id, RecordHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        Hearing hearing = store.readForUpdate(id, officer);
        LocalDate heldOn = time.notInTheFuture(Require.present(command.heldOn(), "/heldOn"), "/heldOn");
        hearing.requireHeldAsNotified(heldOn, clocks.latestNotice(heldOn), officer.id());
        boolean attended = Require.present(command.attended(), "/attended");
        List<HearingAgent> agents = agents(command, attended, rules.on(heldOn));
        String text = Require.text(command.minutes(), "/minutes", 8000);
        String remark = Require.optionalText(command.remark(), "/remark", 1000);
        MinutesSignature signature = signature(command, attended, remark);
        PenaltyView penalty = penalties.penalty(id);
        Minutes minutes = new Minutes(
                id,
                heldOn,
                attended,
                text,
                signature,
                remark,
                officer.id(),
                documents.minutes(
                        hearing.view().lastSession(),
                        penalty,
                        attended,
                        agents,
                        text,
                        signing(signature, remark),
                        officer.id()));
        hearing.record(minutes, agents);
        store.save(hearing, expected);
        mapper.insertMinutes(minutes);
        for (int i = 0; i < agents.size(); i++) {
            mapper.insertAgent(id, i, agents.get(i));
        }
        if (!attended) {
            over(id, HearingResult.FORFEITED, heldOn, officer.id(), text, officer);
        }
        events.publishEvent(new HearingRecorded(id, attended, officer.id()));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code hearing-by-its-chair} */
    @Transactional
    public HearingView reportHearing(
            PenaltyId id, ReportHearing command, ExpectedVersion expected, CurrentOfficer officer) {
        Hearing hearing = store.readForUpdate(id, officer);
        hearing.requireHeld(officer.id());
        String facts = Require.text(command.facts(), "/facts", 4000);
        String proposal = Require.text(command.proposal(), "/proposal", 2000);
        HearingView.Session session = hearing.view().lastSession();
        HearingReport report = new HearingReport(
                id,
                facts,
                proposal,
                time.today(),
                officer.id(),
                documents.report(session, penalties.penalty(id), facts, proposal, time.today(), officer.id()));
        hearing.report(report);
        store.save(hearing, expected);
        mapper.insertReport(report);
        over(id, HearingResult.HELD, session.scheduledOn(), officer.id(), proposal, officer);
        events.publishEvent(new HearingReported(id, officer.id()));
        return read(id);
    }

    /** The hearing as far as {@code reader} may know of it. */
    /** Who was last notified to chair the hearing. */
    @Transactional(readOnly = true)
    public OfficerId chair(PenaltyId id) {
        List<HearingView.Session> sessions = read(id).sessions();
        return sessions.get(sessions.size() - 1).chair();
    }

    @Transactional(readOnly = true)
    public HearingView hearing(PenaltyId id, CurrentOfficer reader) {
        HearingView view = read(id);
        reader.requireToKnowOf(view.region(), id);
        return view;
    }

    @EventListener
    @Order(0)
    void asked(HearingAnswered answered) {
        if (!answered.requested()) {
            return;
        }
        PenaltyView penalty = penalties.penalty(answered.penaltyId());
        PenaltyView.Answer answer = penalty.hearingAnswer();
        if (answer != null) {
            store.add(Hearing.requested(penalty.id(), penalty.caseId(), penalty.region(), answer.receivedOn()));
        }
    }

    @EventListener
    @Order(0)
    void served(DocumentDelivered delivered) {
        if (delivered.documentType() != DocumentType.HEARING_NOTICE) {
            return;
        }
        Hearing hearing = store.readForUpdate(new PenaltyId(delivered.subjectId()));
        HearingSession session = hearing.noticeServed(delivered.deliveredOn());
        store.save(hearing, new ExpectedVersion(hearing.version()));
        mapper.updateSession(session);
    }

    private void over(
            PenaltyId id,
            HearingResult result,
            LocalDate on,
            @Nullable OfficerId chair,
            String report,
            CurrentOfficer officer) {
        penalties.hearingOver(new HearingOver(id, result, on, chair, report, officer.id()));
        clocks.over(penalties.penalty(id), on, report, officer);
    }

    private static String hour(NotifyHearing command) {
        String startsAt = Require.text(command.startsAt(), "/startsAt", 5);
        return Require.that(startsAt, HOUR.matcher(startsAt).matches(), "/startsAt", "时间形如 09:00", "is like 09:00");
    }

    private OfficerId chair(NotifyHearing command) {
        OfficerId chair = Require.present(command.chair(), "/chair");
        if (!officers.officer(chair).roles().contains(Role.CHAIR)) {
            throw HearingRefusal.NOT_A_CHAIR.with("officer", chair).at("/chair");
        }
        return chair;
    }

    private static @Nullable ClosedGround closedGround(NotifyHearing command) {
        boolean open = Require.present(command.open(), "/open");
        ClosedGround ground = command.closedGround();
        if (!open && ground == null) {
            throw HearingRefusal.CLOSED_WITHOUT_GROUND.with().at("/closedGround");
        }
        Require.that(open, !open || ground == null, "/closedGround", "公开听证没有不公开的事由", "has no ground to be closed");
        return ground;
    }

    private static List<HearingAgent> agents(RecordHearing command, boolean attended, HearingRule rule) {
        List<RecordHearing.Agent> given = command.agents() == null ? List.of() : command.agents();
        Require.that(given, attended || given.isEmpty(), "/agents", "未到场的没有代理人", "nobody came");
        if (given.size() > rule.agents()) {
            throw HearingRefusal.TOO_MANY_AGENTS.with("most", rule.agents()).at("/agents");
        }
        List<HearingAgent> agents = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            agents.add(new HearingAgent(
                    Require.text(given.get(i).name(), "/agents/" + i + "/name", 100),
                    Require.text(given.get(i).authorisation(), "/agents/" + i + "/authorisation", 200)));
        }
        return agents;
    }

    /** Who came signs, or the chair notes why not; who stayed away signs nothing. */
    private static @Nullable MinutesSignature signature(
            RecordHearing command, boolean attended, @Nullable String remark) {
        MinutesSignature signature = command.signature();
        if (!attended) {
            return null;
        }
        if (signature == null || (signature == MinutesSignature.REFUSED && remark == null)) {
            throw HearingRefusal.MINUTES_UNSIGNED.with().at(signature == null ? "/signature" : "/remark");
        }
        return signature;
    }

    private static String signing(@Nullable MinutesSignature signature, @Nullable String remark) {
        String noted = remark == null ? "" : "：" + remark;
        if (signature == null) {
            return "当事人未到场" + noted;
        }
        return (signature == MinutesSignature.SIGNED ? "当事人或者代理人核对无误，已签字" : "当事人或者代理人拒绝签字") + noted;
    }

    private HearingView read(PenaltyId id) {
        return store.read(id).view();
    }
}
