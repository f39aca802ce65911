package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decisions confiscate, and how it is taken from the party (没收的执行). */
@Service
public class Confiscations {
    private final PenaltyStore store;
    private final ConfiscationMapper mapper;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Confiscations(PenaltyStore store, ConfiscationMapper mapper, LegalTime time, ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code nothing-confiscated}, {@code dates-out-of-order}, {@code not-at-this-step} */
    @Transactional
    public ConfiscationView executeConfiscation(
            PenaltyId id, ExecuteConfiscation command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        ConfiscationView before = ConfiscationView.of(penalty.view(), mapper.of(id));
        LocalDate servedOn = penalty.view().servedOn();
        if (servedOn == null || before.executed() != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", servedOn == null ? penalty.view().status().zh() : "没收已执行");
        }
        LocalDate executedOn = time.notInTheFuture(Require.present(command.executedOn(), "/executedOn"), "/executedOn");
        Penalty.requireNotBefore(executedOn, servedOn, "/executedOn");
        ExecutedConfiscation executed = new ExecutedConfiscation(
                id,
                executedOn,
                Require.text(command.receipt(), "/receipt", 100),
                Require.text(command.handling(), "/handling", 1000),
                officer.id());
        store.save(penalty, expected);
        mapper.insert(executed);
        events.publishEvent(new ConfiscationExecuted(id, penalty.view().caseId(), officer.id(), executedOn));
        return ConfiscationView.of(store.read(id).view(), executed);
    }

    /** @throws org.lijian.shared.Problem {@code nothing-confiscated}, {@code not-at-this-step} before the decision */
    @Transactional(readOnly = true)
    public ConfiscationView confiscation(PenaltyId id, CurrentOfficer reader) {
        Penalty penalty = store.read(id);
        reader.requireToKnowOf(penalty.region(), id);
        return ConfiscationView.of(penalty.view(), mapper.of(id));
    }
}
