package org.lijian.inspection.roadside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
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

/** Sessions of checks at the roadside, at yards and of machines. */
@Service
public class RoadsideSessions {
    private static final int MOST_AT_ONCE = 500;

    private final RoadsideSessionMapper mapper;
    private final Repairs repairs;
    private final VehicleJudge judge;
    private final Officers officers;
    private final Leads leads;
    private final JsonMapper json;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    RoadsideSessions(
            RoadsideSessionMapper mapper,
            Repairs repairs,
            VehicleJudge judge,
            Officers officers,
            Leads leads,
            JsonMapper json,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.repairs = repairs;
        this.judge = judge;
        this.officers = officers;
        this.leads = leads;
        this.json = json;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public RoadsideSessionView open(OpenSession command, CurrentOfficer officer) {
        RoadsideSession session = RoadsideSession.opened(command, officer, time);
        RoadsideSession known = mapper.byId(session.id());
        if (known != null) {
            if (!known.said().equals(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", session.id());
            }
            return view(known);
        }
        List<OfficerId> inspectors = Require.present(command.inspectors(), "/inspectors");
        officers.requireCertified(inspectors, session.heldOn());
        requireToCoverTheRegion(session, inspectors);
        mapper.insert(session);
        events.publishEvent(
                new SessionOpened(session.id(), officer.id(), session.region(), session.kind(), inspectors));
        return view(session);
    }

    /** Takes all of them in or none; those whose id is known with the same content are not taken in twice. */
    @Transactional
    public List<CheckedVehicleView> check(RoadsideSessionId id, RecordChecks command, CurrentOfficer officer) {
        RoadsideSession session = forUpdate(id, officer);
        session.requireChecking(officer.id());
        List<VehicleCheck> said = Require.notEmpty(command.checks(), "/checks");
        if (said.size() > MOST_AT_ONCE) {
            throw RoadsideRefusal.TOO_MANY.with("most", MOST_AT_ONCE).at("/checks");
        }
        List<VehicleCheckId> ids = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            ids.add(new VehicleCheckId(Require.idOrNew(said.get(i).id(), "/checks/" + i + "/id")));
        }
        Map<VehicleCheckId, CheckedVehicle> known =
                mapper.known(ids).stream().collect(Collectors.toMap(CheckedVehicle::id, Function.identity()));
        Set<String> labels = new HashSet<>(alreadyChecked(id, said, ids, known));
        List<CheckedVehicle> fresh = new ArrayList<>();
        List<CheckedVehicle> all = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            CheckedVehicle before = known.get(ids.get(i));
            if (before == null) {
                CheckedVehicle vehicle = checked(session, ids.get(i), said.get(i), "/checks/" + i, officer);
                requireOnce(vehicle, labels, "/checks/" + i);
                fresh.add(vehicle);
                all.add(vehicle);
            } else if (before.sessionId().equals(id) && before.said().equals(said.get(i))) {
                all.add(before);
            } else {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", ids.get(i)).at("/checks/" + i + "/id");
            }
        }
        keep(session, fresh, officer);
        return all.stream().map(this::view).toList();
    }

    private List<String> alreadyChecked(
            RoadsideSessionId id,
            List<VehicleCheck> said,
            List<VehicleCheckId> ids,
            Map<VehicleCheckId, CheckedVehicle> known) {
        List<String> plates = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String plate = said.get(i).plate();
            if (plate != null && !known.containsKey(ids.get(i))) {
                plates.add(plate);
            }
        }
        return plates.isEmpty() ? List.of() : mapper.platesIn(id, plates);
    }

    private static void requireOnce(CheckedVehicle vehicle, Set<String> labels, String pointer) {
        String plate = vehicle.plate();
        if (plate != null && !labels.add(plate)) {
            throw RoadsideRefusal.CHECKED_TWICE.with("label", plate).at(pointer + "/plate");
        }
    }

    private CheckedVehicle checked(
            RoadsideSession session, VehicleCheckId id, VehicleCheck said, String pointer, CurrentOfficer officer) {
        VehicleJudge.Judged judged = judge.judge(session, said, pointer);
        boolean over = judged.judgement().over();
        return new CheckedVehicle(
                id,
                session.id(),
                judged.plate(),
                judged.vin(),
                judged.code(),
                judged.stage(),
                result(session, said, judged, over),
                over,
                said,
                json.writeValueAsString(judged.judgement()),
                said.tampering() == null ? null : lead(session, said, pointer, officer),
                officer.id(),
                time.now());
    }

    private static CheckResult result(
            RoadsideSession session, VehicleCheck said, VehicleJudge.Judged judged, boolean over) {
        if (said.tampering() != null) {
            return CheckResult.TAMPERED;
        }
        if (over) {
            return CheckResult.OVER;
        }
        return session.kind().isOfMachines() && judged.code() == null ? CheckResult.UNCODED : CheckResult.PASSED;
    }

    /** Tampering is the bureau's to punish: it becomes a lead of its own. */
    private LeadId lead(RoadsideSession session, VehicleCheck said, String pointer, CurrentOfficer officer) {
        String label = Objects.requireNonNullElse(said.plate(), String.valueOf(said.code()));
        String what = switch (Require.present(said.tampering(), pointer + "/tampering")) {
            case REMOVED -> "拆除污染控制装置";
            case BRIDGED -> "旁通、屏蔽污染控制装置";
            case OBD_BROKEN -> "破坏、改写车载排放诊断系统";
        };
        return leads.register(
                        new RegisterLead(
                                Ids.next(),
                                LeadChannel.ROADSIDE_JOINT_CHECK,
                                session.region(),
                                session.said().place(),
                                null,
                                "检查发现 " + label + " " + what,
                                null,
                                null,
                                null,
                                session.heldOn(),
                                null,
                                null),
                        officer)
                .id();
    }

    private void keep(RoadsideSession session, List<CheckedVehicle> fresh, CurrentOfficer officer) {
        if (fresh.isEmpty()) {
            return;
        }
        mapper.insertChecks(fresh);
        List<CheckedVehicle> failing =
                fresh.stream().filter(CheckedVehicle::over).toList();
        long tampered = fresh.stream()
                .filter(vehicle -> vehicle.result() == CheckResult.TAMPERED)
                .count();
        events.publishEvent(new VehiclesChecked(
                session.id(), officer.id(), fresh.size(), failing.size(), Math.toIntExact(tampered)));
        repairs.require(failing, session, officer.id());
    }

    /** Nothing more is checked; what is over on the road is due to the police. */
    @Transactional
    public RoadsideSessionView close(RoadsideSessionId id, ExpectedVersion expected, CurrentOfficer officer) {
        RoadsideSession session = forUpdate(id, officer);
        boolean handOverDue =
                session.kind() == SessionKind.ROADSIDE && mapper.figures(id).over() > 0;
        session.close(officer.id(), handOverDue);
        return saved(session, expected, new SessionClosed(id, officer.id(), handOverDue));
    }

    @Transactional
    public RoadsideSessionView recordReceipt(
            RoadsideSessionId id, RecordPoliceReceipt command, ExpectedVersion expected, CurrentOfficer officer) {
        RoadsideSession session = forUpdate(id, officer);
        session.receive(command, officer.id(), time);
        return saved(session, expected, new PoliceReceiptRecorded(id, officer.id()));
    }

    @Transactional
    public RoadsideSessionView recordResult(
            RoadsideSessionId id, RecordPoliceResult command, ExpectedVersion expected, CurrentOfficer officer) {
        RoadsideSession session = forUpdate(id, officer);
        session.answer(command, mapper.figures(id).over(), time);
        return saved(
                session,
                expected,
                new PoliceAnswered(
                        id,
                        officer.id(),
                        Require.present(session.penalised(), "/penalised"),
                        Require.present(session.fines(), "/fines")));
    }

    @Transactional(readOnly = true)
    public RoadsideSessionView session(RoadsideSessionId id, CurrentOfficer reader) {
        return view(known(id, reader));
    }

    @Transactional(readOnly = true)
    public Page<RoadsideSessionView> sessions(PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        session -> session.id().value())
                .map(this::view);
    }

    @Transactional(readOnly = true)
    public Page<CheckedVehicleView> checks(
            RoadsideSessionId id, @Nullable CheckResult result, PageRequest page, CurrentOfficer reader) {
        known(id, reader);
        return Page.of(
                        mapper.checks(id, result, page.after(), page.rows()),
                        page.limit(),
                        vehicle -> vehicle.id().value())
                .map(this::view);
    }

    private void requireToCoverTheRegion(RoadsideSession session, List<OfficerId> inspectors) {
        for (OfficerView inspector : officers.officers(inspectors)) {
            if (!officers.cover(inspector, session.region(), session.heldOn())) {
                throw InspectionRefusal.INSPECTOR_OUTSIDE_REGION
                        .with("officer", inspector.id(), "region", session.region())
                        .at("/inspectors");
            }
        }
    }

    private RoadsideSessionView saved(RoadsideSession session, ExpectedVersion expected, DomainEvent event) {
        ExpectedVersion.requireOne(mapper.update(session, expected.value()));
        events.publishEvent(event);
        return view(required(mapper.byId(session.id()), session.id()));
    }

    private RoadsideSession forUpdate(RoadsideSessionId id, CurrentOfficer officer) {
        RoadsideSession session = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(session.region(), id);
        return session;
    }

    private RoadsideSession known(RoadsideSessionId id, CurrentOfficer reader) {
        RoadsideSession session = required(mapper.byId(id), id);
        reader.requireToKnowOf(session.region(), id);
        return session;
    }

    private static RoadsideSession required(@Nullable RoadsideSession session, RoadsideSessionId id) {
        if (session == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return session;
    }

    private RoadsideSessionView view(RoadsideSession session) {
        return RoadsideSessionView.of(session, mapper.figures(session.id()));
    }

    private CheckedVehicleView view(CheckedVehicle vehicle) {
        return new CheckedVehicleView(
                vehicle.id(),
                vehicle.sessionId(),
                vehicle.result(),
                vehicle.over(),
                vehicle.said(),
                json.readTree(vehicle.judged()),
                vehicle.leadId(),
                vehicle.checkedAt());
    }
}
