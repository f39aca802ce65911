package org.lijian.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceView;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.law.authority.Authorities;
import org.lijian.law.authority.Competence;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.Checklists;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Visits on site, from the order to go there to the conclusion. */
@Service
public class Inspections {
    private final InspectionMapper mapper;
    private final Leads leads;
    private final Parties parties;
    private final Officers officers;
    private final EvidenceItems evidence;
    private final Checklists checklists;
    private final SiteRecordTexts texts;
    private final Authorities authorities;
    private final List<VisitContent> contents;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Inspections(
            InspectionMapper mapper,
            Leads leads,
            Parties parties,
            Officers officers,
            EvidenceItems evidence,
            Checklists checklists,
            SiteRecordTexts texts,
            Authorities authorities,
            List<VisitContent> contents,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.leads = leads;
        this.parties = parties;
        this.officers = officers;
        this.evidence = evidence;
        this.checklists = checklists;
        this.texts = texts;
        this.authorities = authorities;
        this.contents = contents;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public InspectionView open(OpenInspection command, CurrentOfficer officer) {
        LeadView lead = leads.lead(Require.present(command.leadId(), "/leadId"), officer);
        Inspection known = command.id() == null ? null : mapper.byId(new InspectionId(command.id()));
        if (known != null) {
            if (!known.wasOpenedBy(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", known.id());
            }
            return known.view();
        }
        RegulatedObjectView object = parties.object(Require.present(command.objectId(), "/objectId"), officer);
        Inspection inspection = Inspection.open(command, lead, object, officer.id(), time);
        inspection.requireToFit(checklists.require(inspection.checklist(), time.today()));
        officers.requireCertified(inspection.inspectors(), inspection.plannedOn());
        requireToCoverTheRegion(inspection);
        mapper.insertWhole(inspection);
        events.publishEvent(new InspectionOpened(
                inspection.id(),
                lead.id(),
                officer.id(),
                inspection.region(),
                inspection.domain(),
                inspection.inspectors()));
        return inspection(inspection.id());
    }

    /**
     * @throws org.lijian.shared.Problem {@code inspector-not-sent}, {@code inspector-sent-already}, {@code
     *     G1-two-certified-officers}, {@code inspector-outside-region}, {@code not-at-this-step}
     */
    @Transactional
    public InspectionView replaceInspector(
            InspectionId id, ReplaceInspector command, ExpectedVersion expected, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        OfficerId leaving = Require.present(command.leaving(), "/leaving");
        OfficerId joining = Require.present(command.joining(), "/joining");
        String reason = Require.text(command.reason(), "/reason", 500);
        inspection.replace(leaving, joining);
        officers.requireCertified(inspection.inspectors(), inspection.plannedOn());
        requireToCoverTheRegion(inspection);
        save(inspection, expected);
        mapper.replaceInspector(id, leaving, joining);
        return published(
                inspection,
                new InspectorReplaced(
                        id,
                        inspection.leadId(),
                        officer.id(),
                        inspection.region(),
                        leaving,
                        joining,
                        reason,
                        inspection.inspectors()));
    }

    @Transactional
    public InspectionView answerChecklist(
            InspectionId id, AnswerChecklist command, ExpectedVersion expected, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        inspection.answer(command, officer.id(), checklists.require(inspection.checklist(), time.today()));
        requireOwnEvidence(inspection, officer);
        save(inspection, expected);
        mapper.replaceAnswers(inspection);
        return published(
                inspection,
                new ChecklistAnswered(id, officer.id(), inspection.answers().size(), (int) inspection.answers().stream()
                        .filter(answer -> answer.result() == AnswerResult.VIOLATES)
                        .count()));
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public InspectionView addReading(
            InspectionId id, AddReading command, ExpectedVersion expected, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        Reading reading = Reading.of(command, officer.id(), time);
        if (!inspection.add(reading)) {
            return inspection.view();
        }
        save(inspection, expected);
        mapper.insertReading(id, reading);
        return published(inspection, new ReadingAdded(id, reading.id(), officer.id()));
    }

    /** Writes the text of the record, hashes it and keeps it with its signatures; nothing of the visit changes afterwards. */
    @Transactional
    public InspectionView signSiteRecord(
            InspectionId id, SignSiteRecord command, ExpectedVersion expected, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        LeadView lead = leads.lead(inspection.leadId());
        SiteRecordCheck check = new SiteRecordCheck(command, lead.receivedOn(), time);
        Checklist checklist = checklists.require(inspection.checklist(), check.inspectedOn());
        inspection.requireSignable(check, officer.id(), checklist);
        List<String> named = Require.present(command.violations(), "/violations");
        contents.forEach(content -> content.requireAgreement(inspection.view(), checklist, named));
        officers.requireCertified(inspection.inspectors(), check.inspectedOn());
        SiteRecord record = SiteRecord.signed(
                command,
                officer.id(),
                check.inspectedOn(),
                check.signedOn(),
                time.now(),
                texts.write(inspection, command, checklist, officer, check.inspectedOn()));
        new SignedSheets(command).agree(record.text());
        inspection.sign(record);
        save(inspection, expected);
        mapper.insertSigned(id, record);
        return published(
                inspection,
                new SiteRecordSigned(
                        id,
                        inspection.leadId(),
                        officer.id(),
                        record.signedOn(),
                        record.textSha256(),
                        record.sealSha256()));
    }

    @Transactional
    public InspectionView conclude(
            InspectionId id, ConcludeInspection command, ExpectedVersion expected, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        contents.forEach(content -> content.requireConcludable(id));
        inspection.conclude(command, officer.id(), time.today());
        if (command.outcome() == InspectionOutcome.TRANSFER) {
            requireAnothers(inspection);
            leads.handOn(inspection.leadId(), Require.text(command.transferredTo(), "/transferredTo", 200));
        }
        save(inspection, expected);
        return published(
                inspection,
                new InspectionConcluded(
                        id,
                        inspection.leadId(),
                        officer.id(),
                        inspection.region(),
                        Require.present(command.outcome(), "/outcome"),
                        inspection.findings()));
    }

    /** What the bureau may penalise itself it does not hand on. */
    private void requireAnothers(Inspection inspection) {
        for (String violation : inspection.violations()) {
            boolean ours = authorities
                    .find(violation, inspection.region(), time.today())
                    .map(Competence::ours)
                    .orElse(false);
            if (ours) {
                throw InspectionRefusal.OURS_TO_PENALISE
                        .with("violation", violation)
                        .at("/outcome");
            }
        }
    }

    /**
     * The visit, held for this command, while the officer is at work on it.
     *
     * @throws org.lijian.shared.Problem {@code only-assigned-inspectors}, {@code not-at-this-step}
     */
    @Transactional
    public InspectionView atWork(InspectionId id, CurrentOfficer officer) {
        Inspection inspection = forUpdate(id, officer);
        inspection.requireAtWork(officer.id());
        return inspection.view();
    }

    /** A report that came after the visit shows an act that the site record could not name yet. */
    @Transactional
    public void establish(InspectionId id, String violation) {
        Inspection inspection = required(mapper.byIdForUpdate(id), id);
        if (inspection.establish(violation)) {
            mapper.insertViolation(id, violation, inspection.violations().size(), ViolationSource.LABORATORY_REPORT);
        }
    }

    /** The visits to an object, whichever of its records they were made to, newest first. */
    @Transactional(readOnly = true)
    public List<InspectionId> ofObject(RegulatedObjectId object) {
        return mapper.ofObject(parties.recordsOf(object));
    }

    /** Which visits were made to which of the objects. */
    @Transactional(readOnly = true)
    public List<ObjectVisit> visitsTo(Collection<RegulatedObjectId> objects) {
        return objects.isEmpty() ? List.of() : mapper.visitsTo(objects);
    }

    /** Which objects those of {@code things} that are visits went to. */
    @Transactional(readOnly = true)
    public List<RegulatedObjectId> objectsOf(Collection<UUID> things) {
        return things.isEmpty() ? List.of() : mapper.objectsOf(things);
    }

    /** The visits an officer is sent on that are not concluded, in the order in which they were opened. */
    @Transactional(readOnly = true)
    public List<InspectionView> openOf(CurrentOfficer officer) {
        return mapper.openOf(officer.id()).stream().map(this::inspection).toList();
    }

    /** The inspection, as nobody else founds a penalty on it until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public InspectionView hold(InspectionId id) {
        return required(mapper.byIdForUpdate(id), id).view();
    }

    @Transactional(readOnly = true)
    public InspectionView inspection(InspectionId id) {
        return required(mapper.byId(id), id).view();
    }

    @Transactional(readOnly = true)
    public InspectionView inspection(InspectionId id, CurrentOfficer reader) {
        InspectionView inspection = inspection(id);
        reader.requireToKnowOf(inspection.region(), id);
        return inspection;
    }

    @Transactional(readOnly = true)
    public Page<InspectionSummary> inspections(
            @Nullable LeadId ofLead, @Nullable InspectionStatus status, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), ofLead, status, page.after(), page.rows()),
                        page.limit(),
                        inspection -> inspection.id().value())
                .map(Inspection::summary);
    }

    /** How many {@link #inspections} lists in all. */
    @Transactional(readOnly = true)
    public long count(@Nullable InspectionStatus status, CurrentOfficer reader) {
        return mapper.count(reader.area().prefix(), status);
    }

    private void requireOwnEvidence(Inspection inspection, CurrentOfficer officer) {
        List<EvidenceId> reliedOn = inspection.answers().stream()
                .map(ChecklistAnswer::evidence)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        evidence.requireStored(reliedOn, officer);
        Set<EvidenceId> own = evidence.ofSubject(inspection.id().value()).stream()
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
        for (EvidenceId id : reliedOn) {
            if (!own.contains(id)) {
                throw InspectionRefusal.EVIDENCE_OF_ANOTHER_SUBJECT.with("id", id);
            }
        }
    }

    private void requireToCoverTheRegion(Inspection inspection) {
        for (OfficerView inspector : officers.officers(inspection.inspectors())) {
            if (!officers.cover(inspector, inspection.region(), inspection.plannedOn())) {
                throw InspectionRefusal.INSPECTOR_OUTSIDE_REGION
                        .with("officer", inspector.id(), "region", inspection.region())
                        .at("/inspectors");
            }
        }
    }

    private InspectionView published(Inspection inspection, DomainEvent event) {
        events.publishEvent(event);
        return inspection(inspection.id());
    }

    private void save(Inspection inspection, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(inspection, expected.value()));
    }

    private Inspection forUpdate(InspectionId id, CurrentOfficer officer) {
        Inspection inspection = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(inspection.region(), id);
        return inspection;
    }

    private static Inspection required(@Nullable Inspection inspection, InspectionId id) {
        if (inspection == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return inspection;
    }
}
