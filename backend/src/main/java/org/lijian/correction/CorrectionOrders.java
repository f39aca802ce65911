package org.lijian.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.deadline.Deadlines;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders to correct (责令改正) and the rechecks (复查) that show whether they were obeyed. */
@Service
public class CorrectionOrders {
    private final CorrectionOrderMapper mapper;
    private final Inspections inspections;
    private final OrderPapers papers;
    private final FiledCases filedCases;
    private final PerDayRounds rounds;
    private final LapsedOrders lapsed;
    private final Officers officers;
    private final EvidenceItems evidence;
    private final PerDayPenalties perDay;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    CorrectionOrders(
            CorrectionOrderMapper mapper,
            Inspections inspections,
            OrderPapers papers,
            FiledCases filedCases,
            PerDayRounds rounds,
            LapsedOrders lapsed,
            Officers officers,
            EvidenceItems evidence,
            PerDayPenalties perDay,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.papers = papers;
        this.filedCases = filedCases;
        this.rounds = rounds;
        this.lapsed = lapsed;
        this.officers = officers;
        this.evidence = evidence;
        this.perDay = perDay;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /** Issues the order and hands it over to be served; the same order told twice is issued once. */
    @Transactional
    public CorrectionOrderView issue(IssueCorrectionOrder command, CurrentOfficer officer) {
        CorrectionOrder known = mapper.find(command.id());
        if (known != null) {
            officer.requireToKnowOf(known.region(), command.id());
            if (!known.says(command) || !papers.reads(known, command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return view(known);
        }
        InspectionView inspection = inspections.inspection(command.inspectionId());
        officer.requireToKnowOf(inspection.region(), command.inspectionId());
        requireOrdered(command, inspection, officer);
        PartyId to = command.partyId() == null ? inspection.partyId() : command.partyId();
        requireAccused(command, inspection, to);
        OrderHistory history = history(command, to);
        int round = history.nextRound(command);
        if (round > 1) {
            lapsed.end(history.last());
        }
        OrderPapers.Issued issued = papers.issue(command, inspection, to, history, officer.id());
        CorrectionOrder order = CorrectionOrder.issued(
                command,
                to,
                round,
                caseOf(command, to, history),
                inspection.region(),
                issued.perDayStated(),
                issued.paper(),
                officer.id(),
                time.now());
        mapper.insert(order);
        events.publishEvent(new CorrectionOrderIssued(
                order.id(),
                order.previousOrderId(),
                order.inspectionId(),
                order.deliveryId(),
                officer.id(),
                order.region(),
                Set.copyOf(inspection.inspectors())));
        return view(order);
    }

    /** Records the one recheck of an order; a refusal opens the per-day penalty as soon as the case is filed. */
    @Transactional
    public CorrectionOrderView recheck(
            CorrectionOrderId id, RecordRecheck command, ExpectedVersion expected, CurrentOfficer officer) {
        CorrectionOrder order = required(mapper.findForUpdate(id), id, officer);
        Recheck known = mapper.recheck(command.id());
        if (known != null) {
            if (!says(known, id, command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return view(order);
        }
        time.notInTheFuture(command.recheckedOn(), "/recheckedOn");
        Recheck recheck = order.recheck(command, perDay, officer.id(), time.now());
        officers.requireCertified(command.officers(), command.recheckedOn(), id.value());
        evidence.requireStored(command.evidence(), officer);
        command.evidence().forEach(item -> order.requireTakenForRecheck(recheck.id(), evidence.item(item)));
        filedCases.attach(order);
        ExpectedVersion.requireOne(mapper.update(order, expected.value()));
        insert(recheck, command);
        deadlines.meet(id.value(), "RECHECK", command.recheckedOn());
        events.publishEvent(
                new RecheckRecorded(id, recheck.id(), officer.id(), recheck.result(), recheck.recheckedOn()));
        rounds.open(order, recheck);
        return view(required(mapper.find(id), id, officer));
    }

    @Transactional(readOnly = true)
    public CorrectionOrderView order(CorrectionOrderId id, CurrentOfficer officer) {
        return view(required(mapper.find(id), id, officer));
    }

    @Transactional(readOnly = true)
    public Page<CorrectionOrderView> orders(
            @Nullable InspectionId inspectionId, PageRequest page, CurrentOfficer officer) {
        List<CorrectionOrder> rows = mapper.list(inspectionId, officer.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), order -> order.id().value()).map(this::view);
    }

    private void requireOrdered(IssueCorrectionOrder command, InspectionView inspection, CurrentOfficer officer) {
        if (!inspection.inspectors().contains(officer.id())) {
            throw CorrectionRefusal.NOT_AN_INSPECTOR_OF_IT.with();
        }
        LocalDate inspectedOn = inspection.inspectedOn();
        if (inspectedOn == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "现场检查");
        }
        if (!inspection.violations().contains(command.violation())) {
            throw CorrectionRefusal.VIOLATION_NOT_FOUND_THERE
                    .with("violation", command.violation())
                    .at("/violation");
        }
        time.notInTheFuture(command.issuedOn(), "/issuedOn");
        if (command.issuedOn().isBefore(inspectedOn)) {
            throw CorrectionRefusal.BEFORE_INSPECTION
                    .with("issuedOn", command.issuedOn(), "inspectedOn", inspectedOn)
                    .at("/issuedOn");
        }
    }

    /** The site record names the inspected party; of anybody else a case says what it did. */
    private void requireAccused(IssueCorrectionOrder command, InspectionView inspection, PartyId to) {
        if (!to.equals(inspection.partyId()) && !filedCases.isAccused(inspection.id(), to, command.violation())) {
            throw CorrectionRefusal.PARTY_NOT_ACCUSED
                    .with("violation", command.violation())
                    .at("/partyId");
        }
    }

    private @Nullable CaseId caseOf(IssueCorrectionOrder command, PartyId to, OrderHistory history) {
        return history.caseId() != null
                ? history.caseId()
                : filedCases.of(command.inspectionId(), to, command.violation());
    }

    private OrderHistory history(IssueCorrectionOrder command, PartyId to) {
        List<CorrectionOrder> orders = mapper.roundsForUpdate(command.inspectionId(), to, command.violation());
        return new OrderHistory(
                orders,
                orders.isEmpty()
                        ? null
                        : mapper.recheckOf(orders.get(orders.size() - 1).id()));
    }

    private void insert(Recheck recheck, RecordRecheck command) {
        mapper.insertRecheck(recheck);
        for (OfficerId rechecker : command.officers()) {
            mapper.insertRecheckOfficer(recheck.id(), rechecker);
        }
        for (EvidenceId item : command.evidence()) {
            mapper.insertRecheckEvidence(recheck.id(), item);
        }
    }

    private boolean says(Recheck known, CorrectionOrderId orderId, RecordRecheck command) {
        return known.orderId().equals(orderId)
                && known.mode() == command.mode()
                && known.recheckedOn().equals(command.recheckedOn())
                && known.result() == command.result()
                && known.findings().equals(command.findings())
                && Set.copyOf(mapper.recheckOfficers(known.id())).equals(Set.copyOf(command.officers()))
                && Set.copyOf(mapper.recheckEvidence(known.id())).equals(Set.copyOf(command.evidence()));
    }

    private CorrectionOrderView view(CorrectionOrder order) {
        Recheck recheck = mapper.recheckOf(order.id());
        return CorrectionOrderView.of(
                order,
                recheck == null
                        ? null
                        : RecheckView.of(
                                recheck, mapper.recheckOfficers(recheck.id()), mapper.recheckEvidence(recheck.id())));
    }

    private static CorrectionOrder required(
            @Nullable CorrectionOrder order, CorrectionOrderId id, CurrentOfficer officer) {
        if (order == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(order.region(), id);
        return order;
    }
}
