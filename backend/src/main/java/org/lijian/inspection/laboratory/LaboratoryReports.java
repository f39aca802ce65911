package org.lijian.inspection.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.measurement.MeasuredResult;
import org.lijian.inspection.measurement.Measurements;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.law.checklist.Checklists;
import org.lijian.lead.EnforcementDomain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Samples and the reports on them, from the sampling to the day the party knows the result. */
@Service
public class LaboratoryReports {
    private final LaboratoryReportMapper mapper;
    private final Inspections inspections;
    private final Measurements measurements;
    private final EvidenceItems evidence;
    private final Checklists checklists;
    private final JsonMapper json;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    LaboratoryReports(
            LaboratoryReportMapper mapper,
            Inspections inspections,
            Measurements measurements,
            EvidenceItems evidence,
            Checklists checklists,
            JsonMapper json,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.measurements = measurements;
        this.evidence = evidence;
        this.checklists = checklists;
        this.json = json;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public LaboratoryReportView sample(InspectionId visit, TakeSamples command, CurrentOfficer officer) {
        InspectionView inspection = inspections.atWork(visit, officer);
        if (inspection.domain() != EnforcementDomain.BOILER && inspection.domain() != EnforcementDomain.COOKING_FUME) {
            throw LaboratoryRefusal.NOT_SAMPLED_HERE.with("domain", inspection.domain());
        }
        LaboratoryReport report = LaboratoryReport.sampled(command, inspection, officer.id(), time);
        List<LaboratoryReport> known = mapper.ofInspection(visit);
        if (!known.isEmpty()) {
            LaboratoryReport first = known.get(0);
            if (first.id().equals(report.id()) && first.taken().equals(command)) {
                return view(first);
            }
            throw LaboratoryRefusal.ALREADY_SAMPLED.with("id", first.id());
        }
        mapper.insert(report);
        events.publishEvent(new SamplesTaken(report.id(), visit, officer.id(), report.sampledOn()));
        return view(report);
    }

    @Transactional
    public LaboratoryReportView handOver(
            LaboratoryReportId id, HandOverSamples command, ExpectedVersion expected, CurrentOfficer officer) {
        LaboratoryReport report = forUpdate(id, officer);
        report.handOver(command, time);
        return saved(report, expected, new SamplesHandedOver(id, officer.id()));
    }

    /** Puts the result against the limits of the day the samples were taken; over the limit it establishes the act. */
    @Transactional
    public LaboratoryReportView record(
            LaboratoryReportId id, RecordReport command, ExpectedVersion expected, CurrentOfficer officer) {
        LaboratoryReport report = forUpdate(id, officer);
        report.requireReportOfThese(command, time);
        EvidenceId paper = Require.present(command.evidence(), "/evidence");
        evidence.requireStored(List.of(paper), officer);
        InspectionView inspection = inspections.inspection(report.inspectionId());
        MeasuredResult result = measurements.judge(inspection, command.boiler(), command.fume(), report.sampledOn());
        report.reported(command, json.writeValueAsString(result.judgement()), result.over());
        if (result.over()) {
            inspections.establish(inspection.id(), violation(inspection, report.sampledOn()));
        }
        return saved(report, expected, new ReportRecorded(id, officer.id(), result.over()));
    }

    @Transactional
    public LaboratoryReportView tell(
            LaboratoryReportId id, TellResult command, ExpectedVersion expected, CurrentOfficer officer) {
        LaboratoryReport report = forUpdate(id, officer);
        report.tell(command, time);
        return saved(report, expected, new ResultTold(id, officer.id()));
    }

    /** Asks the laboratory for a late report; of no effect once it has come. */
    @Transactional
    public void remind(LaboratoryReportId id) {
        LaboratoryReport report = required(mapper.byIdForUpdate(id), id);
        if (report.remind()) {
            ExpectedVersion.requireOne(mapper.update(report, report.version()));
            events.publishEvent(new LaboratoryReminded(id, null, report.reminders()));
        }
    }

    @Transactional(readOnly = true)
    public LocalDate reportDueOn(LaboratoryReportId id) {
        return required(mapper.byId(id), id).reportDueOn();
    }

    @Transactional(readOnly = true)
    public InspectionId inspectionOf(LaboratoryReportId id) {
        return required(mapper.byId(id), id).inspectionId();
    }

    /** The act that the report on the samples of a visit established; none while it is awaited or where the limits were kept. */
    @Transactional(readOnly = true)
    public Optional<String> exceedance(InspectionId visit) {
        return mapper.ofInspection(visit).stream()
                .filter(report -> Boolean.TRUE.equals(report.over()))
                .map(report -> violation(inspections.inspection(visit), report.sampledOn()))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public LaboratoryReportView report(LaboratoryReportId id, CurrentOfficer reader) {
        LaboratoryReport report = required(mapper.byId(id), id);
        reader.requireToKnowOf(report.region(), id);
        return view(report);
    }

    @Transactional(readOnly = true)
    public List<LaboratoryReportView> ofInspection(InspectionId visit, CurrentOfficer reader) {
        inspections.inspection(visit, reader);
        return mapper.ofInspection(visit).stream().map(this::view).toList();
    }

    private String violation(InspectionView inspection, LocalDate on) {
        return checklists.require(inspection.checklist(), on).items().stream()
                .filter(item -> item.measured() != null)
                .map(ChecklistItem::violation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the checklist " + inspection.checklist() + " has no item that is measured"));
    }

    private LaboratoryReportView saved(LaboratoryReport report, ExpectedVersion expected, DomainEvent event) {
        ExpectedVersion.requireOne(mapper.update(report, expected.value()));
        events.publishEvent(event);
        return view(required(mapper.byId(report.id()), report.id()));
    }

    private LaboratoryReport forUpdate(LaboratoryReportId id, CurrentOfficer officer) {
        LaboratoryReport report = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(report.region(), id);
        return report;
    }

    private LaboratoryReportView view(LaboratoryReport report) {
        String judged = report.judged();
        return new LaboratoryReportView(
                report.id(),
                report.version(),
                report.inspectionId(),
                report.region(),
                report.status(),
                report.taken(),
                report.sampledOn(),
                report.sampledBy(),
                report.reminders(),
                report.handOver(),
                report.report(),
                report.over(),
                judged == null ? null : json.readTree(judged),
                report.told());
    }

    private static LaboratoryReport required(@Nullable LaboratoryReport report, LaboratoryReportId id) {
        if (report == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return report;
    }
}
