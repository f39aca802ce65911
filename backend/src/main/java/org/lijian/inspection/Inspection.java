package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadStatus;
import org.lijian.lead.LeadView;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One visit on site (现场检查), from the order to go there to the conclusion. */
final class Inspection {
    private static final int DAYS_AHEAD = 366;

    private final InspectionId id;
    private final long version;
    private final LeadId leadId;
    private final RegulatedObjectId objectId;
    private final PartyId partyId;
    private final RegionCode region;
    private final EnforcementDomain domain;
    private final String checklist;
    private final LocalDate plannedOn;
    private final OfficerId openedBy;
    private final Instant openedAt;
    private InspectionStatus status;
    private @Nullable LocalDate inspectedOn;
    private @Nullable InspectionOutcome outcome;
    private @Nullable String reason;
    private @Nullable OfficerId concludedBy;
    private @Nullable LocalDate concludedOn;
    private List<OfficerId> inspectors = List.of();
    private List<ChecklistAnswer> answers = List.of();
    private List<Reading> readings = List.of();
    private List<String> violations = List.of();
    private @Nullable SiteRecord siteRecord;

    Inspection(
            InspectionId id,
            long version,
            LeadId leadId,
            RegulatedObjectId objectId,
            PartyId partyId,
            RegionCode region,
            EnforcementDomain domain,
            String checklist,
            LocalDate plannedOn,
            OfficerId openedBy,
            Instant openedAt,
            InspectionStatus status,
            @Nullable LocalDate inspectedOn,
            @Nullable InspectionOutcome outcome,
            @Nullable String reason,
            @Nullable OfficerId concludedBy,
            @Nullable LocalDate concludedOn) {
        this.id = id;
        this.version = version;
        this.leadId = leadId;
        this.objectId = objectId;
        this.partyId = partyId;
        this.region = region;
        this.domain = domain;
        this.checklist = checklist;
        this.plannedOn = plannedOn;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.status = status;
        this.inspectedOn = inspectedOn;
        this.outcome = outcome;
        this.reason = reason;
        this.concludedBy = concludedBy;
        this.concludedOn = concludedOn;
    }

    /** Sends inspectors to an object because of an accepted lead. */
    static Inspection open(
            OpenInspection said, LeadView lead, RegulatedObjectView object, OfficerId by, LegalTime time) {
        if (lead.status() != LeadStatus.ACCEPTED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", lead.status().step());
        }
        EnforcementDomain domain = Require.present(said.domain(), "/domain");
        if (domain != lead.domain()) {
            throw InspectionRefusal.DOMAIN_DIFFERS
                    .with("domain", Objects.requireNonNull(lead.domain()))
                    .at("/domain");
        }
        if (!lead.region().contains(object.region())) {
            throw InspectionRefusal.OBJECT_OUTSIDE_LEAD
                    .with("object", object.region(), "lead", lead.region())
                    .at("/objectId");
        }
        Inspection opened = new Inspection(
                new InspectionId(Require.idOrNew(said.id(), "/id")),
                0,
                lead.id(),
                object.id(),
                object.partyId(),
                object.region(),
                domain,
                Require.text(said.checklist(), "/checklist", 40),
                plannedOn(said, lead, time),
                by,
                time.now(),
                InspectionStatus.OPEN,
                null,
                null,
                null,
                null,
                null);
        opened.inspectors = List.copyOf(Require.notEmpty(said.inspectors(), "/inspectors"));
        return opened;
    }

    private static LocalDate plannedOn(OpenInspection said, LeadView lead, LegalTime time) {
        LocalDate plannedOn = Require.present(said.plannedOn(), "/plannedOn");
        LocalDate last = time.today().plusDays(DAYS_AHEAD);
        if (plannedOn.isBefore(lead.receivedOn()) || plannedOn.isAfter(last)) {
            throw InspectionRefusal.PLANNED_DATE_ABSURD
                    .with("from", lead.receivedOn(), "to", last)
                    .at("/plannedOn");
        }
        return plannedOn;
    }

    /** What was recorded on it, read from its own tables. */
    Inspection with(
            List<OfficerId> sent,
            List<ChecklistAnswer> answered,
            List<Reading> read,
            List<String> found,
            @Nullable SiteRecord signed) {
        inspectors = List.copyOf(sent);
        answers = List.copyOf(answered);
        readings = List.copyOf(read);
        violations = List.copyOf(found);
        siteRecord = signed;
        return this;
    }

    /** Whether it was opened by just this command. */
    boolean wasOpenedBy(OpenInspection said) {
        return leadId.equals(said.leadId())
                && objectId.equals(said.objectId())
                && domain == said.domain()
                && checklist.equals(said.checklist())
                && plannedOn.equals(said.plannedOn())
                && inspectors.equals(said.inspectors());
    }

    void requireToFit(Checklist items) {
        if (!domain.name().equals(items.domain())) {
            throw InspectionRefusal.CHECKLIST_OF_ANOTHER_DOMAIN
                    .with("checklist", checklist, "domain", domain)
                    .at("/checklist");
        }
    }

    /** Another goes instead of one who was sent, while nothing is signed. */
    void replace(OfficerId leaving, OfficerId joining) {
        requireStatus(InspectionStatus.OPEN);
        if (!inspectors.contains(leaving)) {
            throw InspectionRefusal.NOT_SENT.with("officer", leaving).at("/leaving");
        }
        if (inspectors.contains(joining)) {
            throw InspectionRefusal.SENT_ALREADY.with("officer", joining).at("/joining");
        }
        inspectors = inspectors.stream()
                .map(officer -> officer.equals(leaving) ? joining : officer)
                .toList();
    }

    /** Takes all answers given so far; they replace the former ones. */
    void answer(AnswerChecklist said, OfficerId by, Checklist items) {
        requireInspector(by);
        requireStatus(InspectionStatus.OPEN);
        answers = new ChecklistAnswers(items).read(Require.present(said.answers(), "/answers"));
    }

    /** Adds a reading; the same again is not added twice. */
    boolean add(Reading reading) {
        requireInspector(reading.addedBy());
        Optional<Reading> known = readings.stream()
                .filter(other -> other.id().equals(reading.id()))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().equals(reading)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", reading.id());
            }
            return false;
        }
        requireStatus(InspectionStatus.OPEN);
        readings = Stream.concat(readings.stream(), Stream.of(reading)).toList();
        return true;
    }

    /** Every item answered and the record complete: what has to hold before its text is written and signed. */
    void requireSignable(SiteRecordCheck check, OfficerId by, Checklist items) {
        requireAtWork(by);
        requireAnswered(items);
        check.check(inspectors, violationsAnswered(items));
    }

    /** Before its text is written for those who are to sign it. */
    void requireWritable(SiteRecordCheck check, Checklist items) {
        requireAnswered(items);
        check.checkFacts(violationsAnswered(items));
    }

    private void requireAnswered(Checklist items) {
        List<String> open = items.items().stream()
                .map(ChecklistItem::code)
                .filter(item ->
                        answers.stream().noneMatch(answer -> answer.item().equals(item)))
                .toList();
        if (!open.isEmpty()) {
            throw InspectionRefusal.CHECKLIST_INCOMPLETE.with("items", String.join("、", open));
        }
    }

    /** From here on nothing of what was recorded changes. */
    void sign(SiteRecord signed) {
        requireInspector(signed.signedBy());
        requireStatus(InspectionStatus.OPEN);
        siteRecord = signed;
        violations = signed.violations();
        inspectedOn = signed.inspectedOn();
        status = InspectionStatus.RECORD_SIGNED;
    }

    /** What a report that came after the visit shows to be an act; whether it was new. */
    boolean establish(String violation) {
        requireStatus(InspectionStatus.RECORD_SIGNED);
        if (violations.contains(violation)) {
            return false;
        }
        violations = Stream.concat(violations.stream(), Stream.of(violation)).toList();
        return true;
    }

    /** What is to follow; it has to agree with what the site record says. */
    void conclude(ConcludeInspection said, OfficerId by, LocalDate on) {
        requireInspector(by);
        requireStatus(InspectionStatus.RECORD_SIGNED);
        InspectionOutcome concluded = Require.present(said.outcome(), "/outcome");
        boolean nothing = violations.isEmpty();
        if (nothing && concluded != InspectionOutcome.NOTHING_FOUND) {
            throw InspectionRefusal.NO_VIOLATION_RECORDED.with().at("/outcome");
        }
        if (!nothing && concluded == InspectionOutcome.NOTHING_FOUND) {
            throw InspectionRefusal.VIOLATION_RECORDED.with().at("/outcome");
        }
        if (concluded == InspectionOutcome.TRANSFER) {
            Require.text(said.transferredTo(), "/transferredTo", 200);
        } else if (said.transferredTo() != null) {
            throw InspectionRefusal.TRANSFERRED_TO_WITHOUT_TRANSFER.with().at("/transferredTo");
        }
        outcome = concluded;
        reason = Require.text(said.reason(), "/reason", 2000);
        concludedBy = by;
        concludedOn = on;
        status = InspectionStatus.CONCLUDED;
    }

    /** The items of the checklist that were answered as violating. */
    Set<String> findings() {
        return answers.stream()
                .filter(answer -> answer.result() == AnswerResult.VIOLATES)
                .map(ChecklistAnswer::item)
                .collect(Collectors.toSet());
    }

    private Set<String> violationsAnswered(Checklist items) {
        Set<String> established = new HashSet<>();
        for (ChecklistItem item : items.items()) {
            boolean violated = answers.stream()
                    .anyMatch(answer -> answer.item().equals(item.code()) && answer.result() == AnswerResult.VIOLATES);
            if (violated && item.violation() != null) {
                established.add(item.violation());
            }
        }
        return established;
    }

    void requireAtWork(OfficerId officer) {
        requireInspector(officer);
        requireStatus(InspectionStatus.OPEN);
    }

    private void requireInspector(OfficerId officer) {
        if (!inspectors.contains(officer)) {
            throw InspectionRefusal.ONLY_ASSIGNED.with();
        }
    }

    private void requireStatus(InspectionStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    InspectionId id() {
        return id;
    }

    long version() {
        return version;
    }

    LeadId leadId() {
        return leadId;
    }

    RegulatedObjectId objectId() {
        return objectId;
    }

    PartyId partyId() {
        return partyId;
    }

    RegionCode region() {
        return region;
    }

    EnforcementDomain domain() {
        return domain;
    }

    String checklist() {
        return checklist;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    InspectionStatus status() {
        return status;
    }

    List<OfficerId> inspectors() {
        return inspectors;
    }

    List<ChecklistAnswer> answers() {
        return answers;
    }

    List<Reading> readings() {
        return readings;
    }

    List<String> violations() {
        return violations;
    }

    InspectionSummary summary() {
        return new InspectionSummary(
                id, version, status, leadId, objectId, partyId, region, domain, plannedOn, inspectedOn, outcome);
    }

    InspectionView view() {
        return new InspectionView(
                id,
                version,
                status,
                leadId,
                objectId,
                partyId,
                region,
                domain,
                checklist,
                inspectors,
                plannedOn,
                openedBy,
                inspectedOn,
                answers,
                readings.stream().map(ReadingView::of).toList(),
                siteRecord == null ? null : SiteRecordView.of(siteRecord),
                violations,
                outcome,
                reason,
                concludedOn);
    }
}
