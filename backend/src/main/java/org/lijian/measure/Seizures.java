package org.lijian.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.ExtendDeadline;
import org.lijian.deadline.StartDeadline;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.DeliveryOutcome;
import org.lijian.delivery.RecordDeliveryAttempt;
import org.lijian.document.DocumentType;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.measure.MeasureGround;
import org.lijian.law.measure.MeasureGrounds;
import org.lijian.law.measure.MeasureKind;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seizures (查封、扣押) of the bureau, from the proposal to the return of the things. */
@Service
public class Seizures {
    /** The term; its subject is the seizure, as of all that follow. */
    static final String TERM = "SEAL";
    /** The hours to approve an urgent one afterwards. */
    private static final String APPROVAL = "HOLD_RETRO";
    /** The days to check a request to lift. */
    private static final String LIFT_CHECK = "SEAL_LIFT_CHECK";
    /** The days to serve the lifting. */
    static final String LIFT_SERVE = "SEAL_LIFT_SERVE";
    /** What a term that stands still ends on, as long as nobody knows. */
    private static final LocalDate OPEN_END = LocalDate.of(2999, 12, 31);

    private final SeizureMapper mapper;
    private final MeasurePapers papers;
    private final Inspections inspections;
    private final Cases cases;
    private final Officers officers;
    private final MeasureGrounds grounds;
    private final StatutoryPeriods periods;
    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final Deliveries deliveries;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Seizures(
            SeizureMapper mapper,
            MeasurePapers papers,
            Inspections inspections,
            Cases cases,
            Officers officers,
            MeasureGrounds grounds,
            StatutoryPeriods periods,
            Deadlines deadlines,
            DeadlineChanges changes,
            Deliveries deliveries,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.papers = papers;
        this.inspections = inspections;
        this.cases = cases;
        this.officers = officers;
        this.grounds = grounds;
        this.periods = periods;
        this.deadlines = deadlines;
        this.changes = changes;
        this.deliveries = deliveries;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Proposes a seizure; the same one told twice is proposed once.
     *
     * @throws org.lijian.shared.Problem {@code measure-ground-unknown}, {@code seizure-catch-all-without-statute}
     */
    @Transactional
    public SeizureView propose(ProposeSeizure command, CurrentOfficer officer) {
        Seizure known = mapper.find(command.id());
        if (known != null) {
            officer.requireToKnowOf(known.region(), command.id());
            if (!known.says(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return view(known);
        }
        InspectionView inspection = inspections.inspection(command.inspectionId());
        officer.requireToKnowOf(inspection.region(), command.inspectionId());
        MeasureGround ground = requireProposable(command, inspection, officer);
        Seizure seizure = Seizure.proposed(
                command,
                ground.citation(),
                filedCase(inspection, command.violation()),
                inspection.partyId(),
                inspection.region(),
                officer.id(),
                time.now());
        mapper.insert(seizure);
        events.publishEvent(new SeizureProposed(
                seizure.id(),
                inspection.id(),
                officer.id(),
                seizure.region(),
                Set.copyOf(inspection.inspectors()),
                seizure.urgent(),
                seizure.grave()));
        return view(seizure);
    }

    /**
     * The head approves it or not, before it is carried out or, when urgent, afterwards.
     *
     * @throws org.lijian.shared.Problem {@code G19-approval-within-24-hours}, {@code measure-collective-discussion}
     */
    @Transactional
    public SeizureView decide(SeizureId id, DecideMeasure command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        requireHead(seizure, officer);
        Instant now = time.now();
        boolean afterwards = seizure.decide(command.approved(), command.discussion() != null, now);
        if (command.discussion() != null) {
            time.notInTheFuture(command.discussion().heldOn(), "/discussion/heldOn");
        }
        if (command.refrain() != null) {
            grounds.refrain(MeasureKind.SEIZURE, command.refrain(), seizure.proposedOn());
        }
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        mapper.insertDecision(id.value(), MeasureDecision.of(command, time.today(), officer.id(), now));
        if (afterwards && command.approved()) {
            deadlines.meet(id.value(), APPROVAL, time.today());
        }
        events.publishEvent(new SeizureApproved(id, officer.id(), command.approved(), afterwards));
        if (afterwards && !command.approved()) {
            events.publishEvent(new SeizureLapsed(id, LiftGround.NOT_APPROVED, time.today()));
        }
        return read(id, officer);
    }

    /** The head does not have it carried out any more. */
    @Transactional
    public SeizureView abandon(SeizureId id, AbandonMeasure command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        requireHead(seizure, officer);
        seizure.abandon();
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        mapper.insertAbandonment(id.value(), new MeasureAbandonment(command.reasons(), time.today(), officer.id()));
        events.publishEvent(new SeizureAbandoned(id, officer.id()));
        return read(id, officer);
    }

    /**
     * Records how it was carried out, issues record, decision and inventory, and their service on the spot.
     *
     * @throws org.lijian.shared.Problem the {@code G19-…} guards, {@code G1-two-certified-officers}, the {@code G22-…} guards of service
     */
    @Transactional
    public SeizureView execute(SeizureId id, ExecuteSeizure command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        LocalDate on = command.executedOn();
        requireNotLater(command);
        seizure.execute(command, seizure.urgent() ? approvalUntil(command) : null);
        if (!command.officers().contains(officer.id())) {
            throw MeasureRefusal.NOT_AMONG_THE_OFFICERS.with();
        }
        officers.requireCertified(command.officers(), on, id.value());
        LocalDate dueOn = periods.due(TERM, on, on).due();
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        SeizureExecution execution = papersOf(seizure, command, dueOn, officer.id());
        insert(id, command, execution);
        deadlines.start(new StartDeadline(TERM, id.value(), seizure.region(), on, execution.decisionNumber()));
        if (seizure.urgent()) {
            deadlines.start(new StartDeadline(APPROVAL, id.value(), seizure.region(), on, execution.decisionNumber()));
        }
        events.publishEvent(new SeizureExecuted(
                id,
                officer.id(),
                on,
                execution.decisionDeliveryId(),
                execution.inventoryDeliveryId(),
                seizure.urgent()));
        handOver(execution.decisionDeliveryId(), command, officer);
        handOver(execution.inventoryDeliveryId(), command, officer);
        return read(id, officer);
    }

    /** @throws org.lijian.shared.Problem {@code G19-extended-once} */
    @Transactional
    public SeizureView extend(SeizureId id, ExtendSeizure command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        levels.require(ApprovalMatter.SEIZURE_EXTENSION, officer);
        seizure.extend();
        LocalDate today = time.today();
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        LocalDate before = term(id).dueOn();
        DeadlineView term = changes.extend(id.value(), TERM, new ExtendDeadline(today, command.reasons()), officer);
        MeasurePapers.Served paper = papers.served(
                DocumentType.SEIZURE_EXTENSION,
                about(seizure, today, officer.id()),
                Map.of(
                        "measure", seizure.kind().zh(),
                        "decisionNumber", execution(id).decisionNumber(),
                        "formerDue", before.toString(),
                        "due", term.dueOn().toString(),
                        "reasons", command.reasons()));
        mapper.insertExtension(
                id,
                new SeizureExtension(
                        command.reasons(),
                        term.dueOn(),
                        today,
                        officer.id(),
                        paper.documentId(),
                        paper.number(),
                        paper.deliveryId()));
        events.publishEvent(new SeizureExtended(id, officer.id(), term.dueOn(), paper.deliveryId()));
        return read(id, officer);
    }

    /** The party asks to lift it; within some days it is checked and answered. */
    @Transactional
    public SeizureView requestLift(
            SeizureId id, RequestLift command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        List<LiftRequest> requests = mapper.requests(id);
        for (LiftRequest known : requests) {
            if (known.id().equals(command.id())) {
                if (!known.says(command, id)) {
                    throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
                }
                return view(seizure);
            }
        }
        seizure.requireStatus(SeizureStatus.IN_FORCE);
        requireForParty(seizure, officer);
        if (requests.stream().anyMatch(request -> request.granted() == null)) {
            throw MeasureRefusal.REQUEST_OPEN.with();
        }
        LocalDate on = time.notInTheFuture(command.receivedOn(), "/receivedOn");
        Seizure.requireNotBefore(on, seizure.executedOn(), "/receivedOn");
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        DeadlineView check =
                deadlines.start(new StartDeadline(LIFT_CHECK, id.value(), seizure.region(), on, "解除申请 " + on));
        mapper.insertRequest(new LiftRequest(
                command.id(), id, on, command.reasons(), officer.id(), check.dueOn(), null, null, null, null));
        events.publishEvent(new LiftRequested(id, officer.id(), on));
        return read(id, officer);
    }

    @Transactional
    public SeizureView answerLiftRequest(
            SeizureId id,
            LiftRequestId requestId,
            AnswerLiftRequest command,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        levels.require(ApprovalMatter.SEIZURE_LIFTING, officer);
        LiftRequest request = mapper.requests(id).stream()
                .filter(known -> known.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> MeasureRefusal.REQUEST_UNKNOWN.with("id", requestId));
        if (request.granted() != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已答复");
        }
        LocalDate on = time.notInTheFuture(command.answeredOn(), "/answeredOn");
        Seizure.requireNotBefore(on, request.receivedOn(), "/answeredOn");
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        answer(request.answered(command.granted(), command.answer(), on, officer.id()));
        return read(id, officer);
    }

    /**
     * Lifts it; an open request of the party is answered by it.
     *
     * @throws org.lijian.shared.Problem {@code lift-ground-not-given}
     */
    @Transactional
    public SeizureView lift(SeizureId id, LiftSeizure command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        levels.require(ApprovalMatter.SEIZURE_LIFTING, officer);
        LocalDate on = time.notInTheFuture(command.liftedOn(), "/liftedOn");
        seizure.lift(command.ground(), on);
        Seizure.requireNotBefore(on, seizure.executedOn(), "/liftedOn");
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        deadlines.meet(id.value(), TERM, on);
        mapper.requests(id).stream()
                .filter(request -> request.granted() == null)
                .forEach(request -> answer(request.answered(true, command.reasons(), on, officer.id())));
        MeasurePapers.Served paper = papers.served(
                DocumentType.SEIZURE_LIFTING,
                about(seizure, on, officer.id()),
                Map.of(
                        "measure", seizure.kind().zh(),
                        "decisionNumber", execution(id).decisionNumber(),
                        "executedOn", seizure.executedOn().toString(),
                        "ground", command.ground().zh(),
                        "reasons", command.reasons()));
        DeadlineView serve =
                deadlines.start(new StartDeadline(LIFT_SERVE, id.value(), seizure.region(), on, paper.number()));
        mapper.insertLifting(
                id,
                new SeizureLifting(
                        command.ground(),
                        command.reasons(),
                        on,
                        officer.id(),
                        serve.dueOn(),
                        paper.documentId(),
                        paper.number(),
                        paper.deliveryId()));
        events.publishEvent(new SeizureLifted(id, officer.id(), command.ground(), on, paper.deliveryId()));
        return read(id, officer);
    }

    /** Seals are removed or things given back. */
    @Transactional
    public SeizureView giveBack(SeizureId id, ReturnItems command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        requireForParty(seizure, officer);
        seizure.giveBack();
        LocalDate on = time.notInTheFuture(command.returnedOn(), "/returnedOn");
        SeizureLifting lifting = mapper.lifting(id);
        Seizure.requireNotBefore(on, lifting == null ? seizure.executedOn() : lifting.liftedOn(), "/returnedOn");
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        mapper.insertDisposal(
                id, new SeizureDisposal(on, command.receiver(), null, null, command.remark(), officer.id()));
        events.publishEvent(new SeizedItemsReturned(id, officer.id(), on));
        return read(id, officer);
    }

    /** What was seized goes to the police with the papers of the referral (环境保护部令第29号第二十二条). */
    @Transactional
    public SeizureView handOver(SeizureId id, HandOverItems command, ExpectedVersion expected, CurrentOfficer officer) {
        Seizure seizure = required(mapper.findForUpdate(id), id, officer);
        requireForParty(seizure, officer);
        LocalDate on = time.notInTheFuture(command.handedOverOn(), "/handedOverOn");
        seizure.handOver(on);
        ExpectedVersion.requireOne(mapper.update(seizure, expected.value()));
        deadlines.meet(id.value(), TERM, on);
        mapper.requests(id).stream()
                .filter(request -> request.granted() == null)
                .forEach(request -> answer(request.answered(false, "已随案移送" + command.authority(), on, officer.id())));
        mapper.insertDisposal(
                id,
                new SeizureDisposal(
                        on, command.receiver(), command.authority(), command.referral(), null, officer.id()));
        events.publishEvent(new SeizedItemsHandedOver(id, officer.id(), on));
        return read(id, officer);
    }

    /** Its term, or its time to be approved, may be over: then it has to be lifted at once. Twice is once, too early is nothing. */
    @Transactional
    public void lapse(SeizureId id) {
        Seizure seizure = mapper.findForUpdate(id);
        if (seizure != null && seizure.lapseAt(time.now(), endsAt(id))) {
            ExpectedVersion.requireOne(mapper.update(seizure, seizure.version()));
            LiftGround why = seizure.lapse();
            if (why != null) {
                events.publishEvent(new SeizureLapsed(id, why, time.today()));
            }
        }
    }

    /** When an urgent one has to be approved. */
    @Transactional(readOnly = true)
    public Instant approvalEnds(SeizureId id) {
        Instant approveBy = found(id).approveBy();
        return approveBy == null ? endsAt(id) : approveBy;
    }

    /** When it has to be lifted, whatever else happens: at the end of its term, or when its approval has not come. */
    @Transactional(readOnly = true)
    public Instant endsAt(SeizureId id) {
        Seizure seizure = found(id);
        Instant approveBy = seizure.approveBy();
        LocalDate lapsedOn = seizure.endedOn();
        if (seizure.status() == SeizureStatus.LAPSED && lapsedOn != null) {
            return lapsedOn.atStartOfDay(LegalTime.ZONE).toInstant();
        }
        if (seizure.status() == SeizureStatus.OWES_APPROVAL && approveBy != null) {
            return approveBy;
        }
        DeadlineView term = term(id);
        return LegalTime.endOf(term.stoppedSince() == null ? term.dueOn() : OPEN_END);
    }

    @Transactional(readOnly = true)
    public SeizureView seizure(SeizureId id, CurrentOfficer officer) {
        return read(id, officer);
    }

    @Transactional(readOnly = true)
    public Page<SeizureView> seizures(
            @Nullable InspectionId inspectionId, @Nullable CaseId caseId, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                        mapper.list(inspectionId, caseId, officer.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        seizure -> seizure.id().value())
                .map(this::view);
    }

    private MeasureGround requireProposable(ProposeSeizure command, InspectionView inspection, CurrentOfficer officer) {
        if (!inspection.inspectors().contains(officer.id())) {
            throw MeasureRefusal.NOT_AN_OFFICER_OF_IT.with();
        }
        if (inspection.inspectedOn() == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "现场检查");
        }
        if (!inspection.violations().contains(command.violation())) {
            throw MeasureRefusal.VIOLATION_NOT_FOUND_THERE
                    .with("violation", command.violation())
                    .at("/violation");
        }
        MeasureGround ground = grounds.ground(MeasureKind.SEIZURE, command.ground(), time.today());
        if (ground.needsStatute() && command.statute() == null) {
            throw MeasureRefusal.CATCH_ALL.with().at("/statute");
        }
        return ground;
    }

    private @Nullable CaseId filedCase(InspectionView inspection, String violation) {
        return cases.byAct(inspection.id(), inspection.partyId(), violation)
                .filter(CaseView::hasBeenFiled)
                .map(CaseView::id)
                .orElse(null);
    }

    private void requireNotLater(ExecuteSeizure command) {
        time.notInTheFuture(command.executedOn(), "/endedAt");
        if (command.endedAt().isAfter(time.now()) || command.signedAt().isAfter(time.now())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", command.executedOn(), "today", time.today())
                    .at("/endedAt");
        }
    }

    /** So many hours after it was carried out as the law gives. */
    private Instant approvalUntil(ExecuteSeizure command) {
        LocalDate on = command.executedOn();
        return command.endedAt()
                .plus(Duration.ofDays(periods.due(APPROVAL, on, on).days()));
    }

    private SeizureExecution papersOf(Seizure seizure, ExecuteSeizure command, LocalDate dueOn, OfficerId by) {
        LocalDate on = command.executedOn();
        MeasurePapers.About about = about(seizure, on, by);
        String items =
                String.join("\n", command.items().stream().map(SeizedItem::line).toList());
        String names = papers.names(command.officers());
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("measure", seizure.kind().zh());
        decision.put("facts", seizure.facts());
        decision.put("basis", seizure.groundCitation().text());
        if (seizure.statute() != null) {
            decision.put("statute", seizure.statute());
        }
        decision.put("place", command.place());
        decision.put("items", items);
        decision.put("from", on.toString());
        decision.put("to", dueOn.toString());
        MeasurePapers.Served issued = papers.served(DocumentType.SEIZURE_DECISION, about, decision);
        MeasurePapers.Served inventory = papers.served(
                DocumentType.SEIZURE_INVENTORY,
                about,
                Map.of(
                        "measure", seizure.kind().zh(),
                        "decisionNumber", issued.number(),
                        "items", items,
                        "signedBy", signer(command),
                        "officers", names));
        Map<String, String> record = new LinkedHashMap<>();
        record.put("measure", seizure.kind().zh());
        record.put("decisionNumber", issued.number());
        record.put("startedAt", minute(command.startedAt()));
        record.put("endedAt", minute(command.endedAt()));
        record.put("place", command.place());
        record.put("officers", names);
        record.put("present", present(command));
        record.put("partyStatement", command.partyStatement());
        record.put("items", items);
        return new SeizureExecution(
                command.startedAt(),
                command.endedAt(),
                command.place(),
                command.party() == null ? null : command.party().name(),
                command.party() == null ? null : command.party().post(),
                command.witness() == null ? null : command.witness().name(),
                command.witness() == null ? null : command.witness().post(),
                command.partyStatement(),
                command.signedAt(),
                command.signedByParty(),
                by,
                time.now(),
                papers.internal(DocumentType.SEIZURE_RECORD, about, record),
                issued.documentId(),
                issued.number(),
                issued.deliveryId(),
                inventory.documentId(),
                inventory.deliveryId());
    }

    private static String signer(ExecuteSeizure command) {
        PersonPresent signer = command.signedByParty() ? command.party() : command.witness();
        return signer == null ? "" : (command.signedByParty() ? "当事人 " : "见证人 ") + signer.name();
    }

    private static String present(ExecuteSeizure command) {
        PersonPresent party = command.party();
        PersonPresent witness = command.witness();
        return (party == null ? "当事人未到场" : "当事人 " + party.name() + "（" + party.post() + "）")
                + (witness == null ? "" : "；见证人 " + witness.name() + "（" + witness.post() + "）");
    }

    private static String minute(Instant at) {
        return at.atZone(LegalTime.ZONE)
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }

    private void insert(SeizureId id, ExecuteSeizure command, SeizureExecution execution) {
        mapper.insertExecution(id, execution);
        command.officers().forEach(each -> mapper.insertOfficer(id, each));
        command.items().forEach(item -> mapper.insertItem(id, item));
    }

    private void handOver(DeliveryId delivery, ExecuteSeizure command, CurrentOfficer officer) {
        HandedOver handed = command.handedOver();
        deliveries.recordAttempt(
                delivery,
                new RecordDeliveryAttempt(
                        Ids.next(),
                        handed.method(),
                        command.executedOn(),
                        DeliveryOutcome.DELIVERED,
                        handed.receiver(),
                        command.officers(),
                        handed.reason(),
                        handed.evidence()),
                new ExpectedVersion(deliveries.delivery(delivery).version()),
                officer);
    }

    private void answer(LiftRequest answered) {
        ExpectedVersion.requireOne(mapper.answerRequest(answered));
        LocalDate on = answered.answeredOn();
        OfficerId by = answered.answeredBy();
        if (on != null && by != null) {
            deadlines.meet(answered.seizureId().value(), LIFT_CHECK, on);
            events.publishEvent(
                    new LiftRequestAnswered(answered.seizureId(), by, Boolean.TRUE.equals(answered.granted())));
        }
    }

    /** The clerks deal with the party, or the officers of the matter. */
    private void requireForParty(Seizure seizure, CurrentOfficer officer) {
        if (!officer.has(org.lijian.platform.Role.CLERK) && !inspectors(seizure).contains(officer.id())) {
            throw MeasureRefusal.NOT_AN_OFFICER_OF_IT.with();
        }
    }

    /** Who decides about it is of the level for it and did not inspect. */
    private void requireHead(Seizure seizure, CurrentOfficer officer) {
        levels.require(ApprovalMatter.SEIZURE, seizure.grave(), officer);
        if (inspectors(seizure).contains(officer.id())) {
            throw MeasureRefusal.OWN_PROPOSAL.with();
        }
    }

    private List<OfficerId> inspectors(Seizure seizure) {
        return inspections.inspection(seizure.inspectionId()).inspectors();
    }

    private DeadlineView term(SeizureId id) {
        return deadlines.latest(id.value(), TERM).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
    }

    private SeizureExecution execution(SeizureId id) {
        SeizureExecution execution = mapper.execution(id);
        if (execution == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return execution;
    }

    private static MeasurePapers.About about(Seizure seizure, LocalDate on, OfficerId by) {
        return new MeasurePapers.About(seizure.id().value(), seizure.partyId(), seizure.region(), on, by);
    }

    private SeizureView read(SeizureId id, CurrentOfficer officer) {
        return view(required(mapper.find(id), id, officer));
    }

    private Seizure found(SeizureId id) {
        Seizure seizure = mapper.find(id);
        if (seizure == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return seizure;
    }

    private SeizureView view(Seizure seizure) {
        SeizureId id = seizure.id();
        UUID subject = id.value();
        return SeizureView.of(
                seizure,
                deadlines.latest(subject, TERM).map(DeadlineView::dueOn).orElse(null),
                new SeizureParts(
                        mapper.decision(subject),
                        mapper.abandonment(subject),
                        mapper.execution(id),
                        mapper.officers(id),
                        mapper.items(id),
                        mapper.extension(id),
                        mapper.requests(id),
                        mapper.lifting(id),
                        mapper.disposal(id)));
    }

    private static Seizure required(@Nullable Seizure seizure, SeizureId id, CurrentOfficer officer) {
        if (seizure == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(seizure.region(), id);
        return seizure;
    }
}
