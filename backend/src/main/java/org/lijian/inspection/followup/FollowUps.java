package org.lijian.inspection.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceView;
import org.lijian.inspection.AnswerResult;
import org.lijian.inspection.ChecklistAnswer;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.followup.EarlierOrders.EarlierOrder;
import org.lijian.inspection.followup.FollowUpMapper.Ended;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.law.checklist.Checklists;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What earlier visits to an object left, taken up by the next until each act is corrected or waived. */
@Service
public class FollowUps {
    private final FollowUpMapper mapper;
    private final Inspections inspections;
    private final EvidenceItems evidence;
    private final Checklists checklists;
    private final List<EarlierOrders> orders;
    private final Leads leads;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    FollowUps(
            FollowUpMapper mapper,
            Inspections inspections,
            EvidenceItems evidence,
            Checklists checklists,
            List<EarlierOrders> orders,
            Leads leads,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.evidence = evidence;
        this.checklists = checklists;
        this.orders = orders;
        this.leads = leads;
        this.time = time;
        this.events = events;
    }

    /** Lets the visit take up every act of the object that is neither corrected nor waived; again, it is answered as the first time. */
    @Transactional
    public FollowUpView begin(InspectionId visit, CurrentOfficer officer) {
        InspectionView inspection = inspections.atWork(visit, officer);
        if (mapper.rows(visit).isEmpty()) {
            List<Ended> open = open(inspection);
            if (open.isEmpty()) {
                throw FollowUpRefusal.NOTHING_OPEN.with();
            }
            open.forEach(act -> mapper.begin(visit, inspection.objectId(), act.inspectionId(), act.violation()));
            events.publishEvent(new FollowUpBegun(visit, officer.id(), open.size()));
        }
        return view(inspection);
    }

    /** Acts of earlier concluded visits that are not ended. */
    private List<Ended> open(InspectionView inspection) {
        List<InspectionId> visits = inspections.ofObject(inspection.objectId());
        Set<Ended> ended = new HashSet<>(mapper.ended(visits));
        List<Ended> open = new ArrayList<>();
        for (InspectionId id : visits) {
            InspectionView earlier = inspections.inspection(id);
            if (id.equals(inspection.id()) || earlier.status() != InspectionStatus.CONCLUDED) {
                continue;
            }
            earlier.violations().stream()
                    .map(violation -> new Ended(id, violation))
                    .filter(act -> !ended.contains(act))
                    .forEach(open::add);
        }
        return open;
    }

    /** How each of them was found; it replaces what was answered before. */
    @Transactional
    public FollowUpView answer(InspectionId visit, AnswerFollowUp command, CurrentOfficer officer) {
        InspectionView inspection = inspections.atWork(visit, officer);
        List<FollowUpItem> items = mapper.rows(visit);
        List<AnswerFollowUp.Item> said = Require.notEmpty(command.items(), "/items");
        List<FollowUpItem> answered = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            answered.add(answered(items, said.get(i), "/items/" + i));
        }
        requireOwnEvidence(inspection, answered, officer);
        mapper.deleteEvidence(visit);
        for (FollowUpItem item : answered) {
            mapper.answer(visit, item);
            item.evidence().forEach(id -> mapper.insertEvidence(visit, item, id));
        }
        int corrected = Math.toIntExact(answered.stream()
                .filter(item -> item.result() == FollowUpResult.CORRECTED)
                .count());
        events.publishEvent(new FollowUpAnswered(visit, officer.id(), corrected, answered.size() - corrected));
        return view(inspection);
    }

    private static FollowUpItem answered(List<FollowUpItem> items, AnswerFollowUp.Item said, String pointer) {
        InspectionId origin = Require.present(said.inspectionId(), pointer + "/inspectionId");
        String violation = Require.text(said.violation(), pointer + "/violation", 40);
        if (items.stream()
                .noneMatch(item ->
                        item.inspectionId().equals(origin) && item.violation().equals(violation))) {
            throw FollowUpRefusal.UNKNOWN_ITEM.with("violation", violation).at(pointer + "/violation");
        }
        FollowUpResult result = Require.present(said.result(), pointer + "/result");
        if (result == FollowUpResult.WAIVED) {
            throw FollowUpRefusal.NOT_BY_INSPECTOR.with().at(pointer + "/result");
        }
        String note = Require.optionalText(said.note(), pointer + "/note", 1000);
        List<EvidenceId> shown = said.evidence() == null ? List.of() : said.evidence();
        if (result == FollowUpResult.NOT_VISIBLE && note == null) {
            throw FollowUpRefusal.REASON_NEEDED.with("violation", violation).at(pointer + "/note");
        }
        if (result != FollowUpResult.NOT_VISIBLE && shown.isEmpty()) {
            throw FollowUpRefusal.NEW_EVIDENCE_NEEDED
                    .with("violation", violation)
                    .at(pointer + "/evidence");
        }
        return new FollowUpItem(origin, violation, result, shown, note);
    }

    private void requireOwnEvidence(InspectionView inspection, List<FollowUpItem> answered, CurrentOfficer officer) {
        List<EvidenceId> shown = answered.stream()
                .map(FollowUpItem::evidence)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        evidence.requireStored(shown, officer);
        Set<EvidenceId> own = evidence.ofSubject(inspection.id().value()).stream()
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
        for (FollowUpItem item : answered) {
            if (!own.containsAll(item.evidence())) {
                throw FollowUpRefusal.NEW_EVIDENCE_NEEDED.with("violation", item.violation());
            }
        }
    }

    /** Nobody has to look at an act of the visit again. */
    @Transactional
    public void waive(InspectionId visit, WaiveFollowUp command, CurrentOfficer officer) {
        InspectionView inspection = inspections.inspection(visit, officer);
        String violation = Require.text(command.violation(), "/violation", 40);
        Require.text(command.reason(), "/reason", 500);
        if (!inspection.violations().contains(violation)) {
            throw FollowUpRefusal.UNKNOWN_ITEM.with("violation", violation).at("/violation");
        }
        if (mapper.ended(List.of(visit)).contains(new Ended(visit, violation))) {
            return;
        }
        mapper.waive(visit, inspection.objectId(), command);
        events.publishEvent(new FollowUpWaived(visit, officer.id(), violation));
    }

    /** Makes a lead of what failed, so that somebody goes there again; once for each visit. */
    @Transactional
    public LeadView next(InspectionId visit, OpenNextVisit command, CurrentOfficer officer) {
        InspectionView inspection = inspections.inspection(visit, officer);
        if (inspection.status() != InspectionStatus.CONCLUDED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", inspection.status().step());
        }
        LeadId known = mapper.nextLead(visit);
        if (known != null) {
            return leads.lead(known, officer);
        }
        List<FollowUpItem> failed = mapper.rows(visit).stream()
                .filter(item -> item.result() != null && !item.result().endsIt())
                .toList();
        if (failed.isEmpty()) {
            throw FollowUpRefusal.NOT_FAILED.with();
        }
        LeadView former = leads.lead(inspection.leadId(), officer);
        LeadView next = leads.register(
                new RegisterLead(
                        Require.idOrNew(command.id(), "/id"),
                        former.sender() == null ? former.channel() : LeadChannel.PATROL,
                        inspection.region(),
                        former.place(),
                        null,
                        "回头看未整改 " + failed.stream().map(FollowUpItem::violation).collect(Collectors.joining("、")),
                        null,
                        inspection.partyId(),
                        inspection.objectId(),
                        time.today(),
                        null,
                        null),
                officer);
        mapper.insertNext(visit, next.id());
        return next;
    }

    @Transactional(readOnly = true)
    public FollowUpView followUp(InspectionId visit, CurrentOfficer reader) {
        return view(inspections.inspection(visit, reader));
    }

    private FollowUpView view(InspectionView inspection) {
        List<FollowUpItem> items = mapper.rows(inspection.id());
        if (items.isEmpty()) {
            return new FollowUpView(inspection.id(), List.of());
        }
        List<InspectionId> origins =
                items.stream().map(FollowUpItem::inspectionId).distinct().toList();
        List<EarlierOrder> ordered =
                orders.stream().flatMap(source -> source.of(origins).stream()).toList();
        return new FollowUpView(
                inspection.id(), items.stream().map(item -> item(item, ordered)).toList());
    }

    private FollowUpView.Item item(FollowUpItem item, List<EarlierOrder> ordered) {
        InspectionView origin = inspections.inspection(item.inspectionId());
        return new FollowUpView.Item(
                item.inspectionId(),
                origin.inspectedOn(),
                item.violation(),
                pictures(origin, item.violation()),
                ordered.stream()
                        .filter(order -> order.inspectionId().equals(item.inspectionId())
                                && order.violation().equals(item.violation()))
                        .toList(),
                item.result(),
                item.evidence(),
                item.note());
    }

    /** The evidence of the items that established the act. */
    private List<EvidenceId> pictures(InspectionView origin, String violation) {
        Set<String> establishing = checklists
                .require(origin.checklist(), Objects.requireNonNullElse(origin.inspectedOn(), time.today()))
                .items()
                .stream()
                .filter(item -> violation.equals(item.violation()))
                .map(ChecklistItem::code)
                .collect(Collectors.toSet());
        return origin.answers().stream()
                .filter(answer -> answer.result() == AnswerResult.VIOLATES && establishing.contains(answer.item()))
                .map(ChecklistAnswer::evidence)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
