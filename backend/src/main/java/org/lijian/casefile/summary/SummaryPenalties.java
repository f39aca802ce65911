package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseRefusal;
import org.lijian.casefile.Cases;
import org.lijian.casefile.FilingObjection;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentType;
import org.lijian.document.HandedOver;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.violation.Violation;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyView;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The penalties that are decided on the spot. */
@Service
public class SummaryPenalties implements FilingObjection {
    private final SummaryPenaltyStore store;
    private final SummaryDocuments documents;
    private final Inspections inspections;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;
    private final EvidenceItems evidence;
    private final OnTheSpotLaw law;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    SummaryPenalties(
            SummaryPenaltyStore store,
            SummaryDocuments documents,
            Inspections inspections,
            Cases cases,
            Parties parties,
            Officers officers,
            EvidenceItems evidence,
            OnTheSpotLaw law,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.documents = documents;
        this.inspections = inspections;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
        this.evidence = evidence;
        this.law = law;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /**
     * Decides on the spot, on the day of the inspection and by those who made it; the same id with the same content again is answered as
     * the first time.
     *
     * @throws Problem {@code G1-two-certified-officers}, {@code G3-competent-authority}, {@code G12-one-act-not-two-fines},
     *     {@code G13-on-the-spot}, {@code G13-on-the-spot-limit}, {@code G13-warning-by-law}, {@code G11-amount-in-range}
     */
    @Transactional
    public SummaryPenaltyView decideOnTheSpot(DecideOnTheSpot command, CurrentOfficer officer) {
        SummaryPenaltyId id = new SummaryPenaltyId(Require.idOrNew(command.id(), "/id"));
        Optional<SummaryPenalty> known = store.find(id);
        if (known.isPresent()) {
            if (!known.get().wasDecidedAs(command)
                    || !documents.reads(known.get().view(), command.handedOver())) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return known.get().view();
        }
        LocalDate on = decidedOn(command);
        InspectionView inspection = onTheSpot(command, on, officer);
        Violation violation = law.competent(Require.text(command.violation(), "/violation", 40), inspection, on);
        requireNotPenalised(inspection, violation);
        List<EvidenceId> proof = Require.notEmpty(command.evidence(), "/evidence");
        evidence.requireStored(proof, officer);
        HandedOver own = command.handedOver();
        PartyView party = parties.party(inspection.partyId());
        SummaryDecision decision = decision(id, command, on, inspection, violation, party, officer);
        SummaryPenalty penalty = documents
                .issue(decision, violation, party, inspection.inspectors(), proof, own)
                .by(new LinkedHashSet<>(inspection.inspectors()), proof);
        store.add(penalty);
        SummaryPenaltyView view = penalty.view();
        law.reportingPeriodOn(view.decidedOn())
                .ifPresent(code -> deadlines.start(
                        new StartDeadline(code, id.value(), view.region(), view.decidedOn(), view.documentNumber())));
        events.publishEvent(new SummaryPenaltyDecided(
                id,
                view.leadId(),
                view.deliveryId(),
                view.sanction(),
                view.violation(),
                view.amount(),
                view.decidedOn(),
                officer.id(),
                view.region(),
                view.officers()));
        return view;
    }

    /** Reports it to the bureau (备案). */
    @Transactional
    public SummaryPenaltyView reportSummaryPenalty(
            SummaryPenaltyId id, ReportSummaryPenalty command, ExpectedVersion expected, CurrentOfficer officer) {
        SummaryPenalty penalty = store.readForUpdate(id);
        officer.requireToKnowOf(penalty.region(), id);
        LocalDate on = time.notInTheFuture(Require.present(command.reportedOn(), "/reportedOn"), "/reportedOn");
        penalty.report(on, Require.optionalText(command.remark(), "/remark", 1000), officer.id());
        store.save(penalty, expected);
        deadlines.meet(id.value(), OnTheSpotLaw.REPORT, on);
        events.publishEvent(new SummaryPenaltyReported(id, officer.id()));
        return store.read(id).view();
    }

    /** It is reported and performed; the matter ends with it where nothing else was found. */
    @Transactional
    public void close(SummaryPenaltyId id) {
        SummaryPenalty penalty = store.readForUpdate(id);
        if (penalty.close(time.today())) {
            store.save(penalty, new ExpectedVersion(penalty.version()));
            SummaryPenaltyView view = penalty.view();
            events.publishEvent(
                    new SummaryPenaltyClosed(id, view.leadId(), view.endsTheMatter(), time.today(), view.reportedBy()));
        }
    }

    @Transactional(readOnly = true)
    public SummaryPenaltyView summaryPenalty(SummaryPenaltyId id) {
        return store.read(id).view();
    }

    /** The penalty as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public SummaryPenaltyView summaryPenalty(SummaryPenaltyId id, CurrentOfficer reader) {
        SummaryPenaltyView view = store.read(id).view();
        reader.requireToKnowOf(view.region(), id);
        return view;
    }

    @Transactional(readOnly = true)
    public Page<SummaryPenaltyView> summaryPenalties(PageRequest page, CurrentOfficer officer) {
        return store.page(page, officer).map(SummaryPenalty::view);
    }

    @Override
    public Optional<Problem> against(InspectionId inspection, PartyId party, String violation) {
        return store.hasPenalised(inspection, party, violation)
                ? Optional.of(CaseRefusal.ALREADY_FILED.with("violation", violation))
                : Optional.empty();
    }

    @EventListener
    @Order(0)
    void delivered(DocumentDelivered delivered) {
        if (delivered.documentType() != DocumentType.SUMMARY_DECISION) {
            return;
        }
        SummaryPenalty penalty = store.readForUpdate(new SummaryPenaltyId(delivered.subjectId()));
        penalty.delivered(delivered.deliveredOn());
        store.save(penalty, new ExpectedVersion(penalty.version()));
        SummaryPenaltyView view = penalty.view();
        Money amount = view.amount();
        if (amount != null) {
            events.publishEvent(new PenaltyServed(
                    new PenaltyId(view.id().value()),
                    new CaseId(view.id().value()),
                    PenaltyKind.SUMMARY,
                    delivered.by(),
                    view.region(),
                    amount,
                    delivered.deliveredOn()));
        }
    }

    /** An earlier day only where the number on the paper proves that it was prepared for: otherwise a decision on the spot is of today. */
    private LocalDate decidedOn(DecideOnTheSpot command) {
        LocalDate today = time.today();
        LocalDate on = command.decidedOn();
        if (on == null) {
            return today;
        }
        time.notInTheFuture(on, "/decidedOn");
        if (on.isBefore(today) && command.reservedNumber() == null) {
            throw SummaryRefusal.NOT_ON_THE_SPOT.with("reason", on + " 的决定没有预留文号");
        }
        return on;
    }

    private InspectionView onTheSpot(DecideOnTheSpot command, LocalDate on, CurrentOfficer officer) {
        InspectionView inspection = inspections.hold(Require.present(command.inspectionId(), "/inspectionId"));
        officer.requireToKnowOf(inspection.region(), inspection.id());
        if (!inspection.inspectors().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        if (inspection.outcome() != InspectionOutcome.CASE) {
            throw SummaryRefusal.NOT_ON_THE_SPOT.with("reason", "检查结论不是查处");
        }
        if (!on.equals(inspection.inspectedOn())) {
            throw SummaryRefusal.NOT_ON_THE_SPOT.with("reason", inspection.inspectedOn() + " 检查，" + on + " 决定");
        }
        officers.requireCertified(inspection.inspectors(), on);
        return inspection;
    }

    private void requireNotPenalised(InspectionView inspection, Violation violation) {
        if (store.hasPenalised(inspection.id(), inspection.partyId(), violation.code())
                || cases.byAct(inspection.id(), inspection.partyId(), violation.code())
                        .isPresent()) {
            throw CaseRefusal.ALREADY_FILED.with("violation", violation.name());
        }
    }

    private SummaryDecision decision(
            SummaryPenaltyId id,
            DecideOnTheSpot command,
            LocalDate on,
            InspectionView inspection,
            Violation violation,
            PartyView party,
            CurrentOfficer officer) {
        SummarySanction sanction = Require.present(command.sanction(), "/sanction");
        String reasons = Require.text(command.reasons(), "/reasons", 2000);
        String statement = Require.optionalText(command.statement(), "/statement", 2000);
        Money amount = sanction == SummarySanction.FINE ? Require.present(command.amount(), "/amount") : null;
        Set<String> others = new HashSet<>(inspection.violations());
        others.remove(violation.code());
        return new SummaryDecision(
                id,
                inspection.leadId(),
                inspection.id(),
                inspection.partyId(),
                inspection.region(),
                violation.code(),
                sanction,
                amount,
                amount == null ? null : Require.present(command.grade(), "/grade"),
                Require.text(command.facts(), "/facts", 4000),
                reasons,
                statement,
                statement == null ? null : Require.text(command.response(), "/response", 2000),
                law.explained(violation, sanction, amount, command.grade(), reasons, party, on),
                others.isEmpty(),
                on,
                officer.id());
    }
}
