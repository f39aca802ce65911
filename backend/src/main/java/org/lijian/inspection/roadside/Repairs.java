package org.lijian.inspection.roadside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitJudgement;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Repair and retest (检测与维护): what is over its limit is repaired and tested by the same limit until it passes. */
@Service
public class Repairs {
    private final RepairMapper mapper;
    private final RoadsideSessionMapper sessions;
    private final VehicleJudge judge;
    private final JsonMapper json;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Repairs(
            RepairMapper mapper,
            RoadsideSessionMapper sessions,
            VehicleJudge judge,
            JsonMapper json,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.sessions = sessions;
        this.judge = judge;
        this.json = json;
        this.time = time;
        this.events = events;
    }

    /** Begins a course for each of them. */
    void require(List<CheckedVehicle> failing, RoadsideSession session, OfficerId by) {
        if (failing.isEmpty()) {
            return;
        }
        List<Repair> due = failing.stream()
                .map(vehicle -> Repair.due(new RepairId(Ids.next()), vehicle, session.region(), session.heldOn()))
                .toList();
        mapper.insertAll(due);
        List<OfficerId> inspectors = Require.present(session.said().inspectors(), "/inspectors");
        due.forEach(repair -> events.publishEvent(new RepairDue(repair.id(), by, session.region(), inspectors)));
    }

    @Transactional
    public RepairView repaired(RepairId id, RecordRepair command, ExpectedVersion expected, CurrentOfficer officer) {
        Repair repair = forUpdate(id, officer);
        repair.repaired(command, time);
        mapper.insertStep(
                id, new RepairStep(mapper.steps(id), repair.lastOn(), officer.id(), command, null, null, null));
        return saved(repair, expected, new RepairRecorded(id, officer.id()));
    }

    /** Tests it by the method and the limit it failed by. */
    @Transactional
    public RepairView retest(RepairId id, RecordRetest command, ExpectedVersion expected, CurrentOfficer officer) {
        Repair repair = forUpdate(id, officer);
        LocalDate on = repair.retestedOn(command.testedOn(), time);
        Require.present(command.instrument(), "/instrument").checkedFor(on);
        LimitJudgement judgement = judge(repair, command, on);
        repair.retested(on, !judgement.over());
        mapper.insertStep(
                id,
                new RepairStep(
                        mapper.steps(id),
                        on,
                        officer.id(),
                        null,
                        command,
                        json.writeValueAsString(judgement),
                        !judgement.over()));
        return saved(repair, expected, new Retested(id, officer.id(), !judgement.over()));
    }

    @Transactional(readOnly = true)
    public RepairView repair(RepairId id, CurrentOfficer reader) {
        Repair repair = required(mapper.byId(id), id);
        reader.requireToKnowOf(repair.region(), id);
        return repair.view();
    }

    @Transactional(readOnly = true)
    public Page<RepairView> repairs(@Nullable RepairStatus status, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), status, page.after(), page.rows()),
                        page.limit(),
                        repair -> repair.id().value())
                .map(Repair::view);
    }

    private LimitJudgement judge(Repair repair, RecordRetest said, LocalDate on) {
        CheckedVehicle vehicle = Require.present(sessions.checkById(repair.checkId()), "/checkId");
        RoadsideSession session = Require.present(sessions.byId(vehicle.sessionId()), "/sessionId");
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("K", VehicleJudge.number(said.k(), "/k"));
        if (said.nox() != null || vehicle.said().nox() != null) {
            values.put("NOX", VehicleJudge.number(said.nox(), "/nox"));
        }
        return judge.again(session, vehicle.said(), values, new Place(repair.region(), on));
    }

    private RepairView saved(Repair repair, ExpectedVersion expected, DomainEvent event) {
        ExpectedVersion.requireOne(mapper.update(repair, expected.value()));
        events.publishEvent(event);
        return required(mapper.byId(repair.id()), repair.id()).view();
    }

    private Repair forUpdate(RepairId id, CurrentOfficer officer) {
        Repair repair = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(repair.region(), id);
        return repair;
    }

    private static Repair required(@Nullable Repair repair, RepairId id) {
        if (repair == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return repair;
    }
}
