package org.lijian.inspection.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.limit.LimitJudgement;
import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measurements on site: the limit that applies is found by the registered object, the place and the day, and the result is kept. */
@Service
public class Measurements {
    private final MeasurementMapper mapper;
    private final Inspections inspections;
    private final Parties parties;
    private final MeasuredLimits limits;
    private final JsonMapper json;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Measurements(
            MeasurementMapper mapper,
            Inspections inspections,
            Parties parties,
            MeasuredLimits limits,
            JsonMapper json,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.parties = parties;
        this.limits = limits;
        this.json = json;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public MeasurementView add(InspectionId visit, AddMeasurement command, CurrentOfficer officer) {
        InspectionView inspection = inspections.atWork(visit, officer);
        MeasurementId id = new MeasurementId(Require.idOrNew(command.id(), "/id"));
        Measurement known = mapper.byId(id);
        if (known != null) {
            if (!known.inspectionId().equals(visit) || !known.said().equals(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return view(known);
        }
        Instant takenAt = Require.present(command.takenAt(), "/takenAt").truncatedTo(ChronoUnit.MICROS);
        LocalDate takenOn = LocalDate.ofInstant(takenAt, LegalTime.ZONE);
        if (takenAt.isAfter(time.now())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", takenAt, "today", time.now())
                    .at("/takenAt");
        }
        Require.present(command.instrument(), "/instrument").checkedFor(takenOn);
        Judged judged = judge(inspection, command.reading(), takenOn);
        Measurement measurement = new Measurement(
                id,
                visit,
                command.reading().kind(),
                judged.over(),
                takenAt,
                officer.id(),
                command,
                json.writeValueAsString(judged));
        mapper.insert(measurement);
        events.publishEvent(new MeasurementAdded(
                visit, id, officer.id(), measurement.kind(), measurement.over(), measurement.isHandOverDue()));
        return view(measurement);
    }

    /** Objects of the reader's area measured from one day to another, both included. */
    @Transactional(readOnly = true)
    public MeasurementFigures figures(MeasurementKind kind, LocalDate from, LocalDate to, CurrentOfficer reader) {
        return mapper.figures(
                reader.area().prefix(),
                kind,
                from.atStartOfDay(LegalTime.ZONE).toInstant(),
                LegalTime.endOf(Require.that(to, !to.isBefore(from), "to", "早于起始日期", "is before the first day")));
    }

    @Transactional(readOnly = true)
    public List<MeasurementView> ofInspection(InspectionId visit, CurrentOfficer reader) {
        inspections.inspection(visit, reader);
        return mapper.ofInspection(visit).stream().map(this::view).toList();
    }

    /** Whether anything was measured over its limit on the visit. */
    @Transactional(readOnly = true)
    public boolean isOver(InspectionId visit) {
        return mapper.ofInspection(visit).stream().anyMatch(Measurement::over);
    }

    /** Whether a truck was measured over the limit while it was driven on the road. */
    @Transactional(readOnly = true)
    public boolean isHandOverDue(InspectionId visit) {
        return mapper.ofInspection(visit).stream().anyMatch(Measurement::isHandOverDue);
    }

    /**
     * Puts the readings of a laboratory against the limits of the day its samples were taken; nothing is kept.
     *
     * @throws org.lijian.shared.Problem {@code measurement-of-one-kind}, or what a reading is refused for
     */
    public MeasuredResult judge(
            InspectionView inspection,
            @Nullable StackReadings boiler,
            @Nullable FumeReadings fume,
            LocalDate sampledOn) {
        DomainReading reading = new AddMeasurement(null, null, null, boiler, fume, null, null, null).reading();
        LimitJudgement judgement =
                Require.present(judge(inspection, reading, sampledOn).judgement(), "/readings");
        return new MeasuredResult(judgement.domain(), judgement.over(), judgement);
    }

    private Judged judge(InspectionView inspection, DomainReading reading, LocalDate takenOn) {
        if (reading.kind().domain() != inspection.domain()) {
            throw MeasurementRefusal.ANOTHER_DOMAIN.with("kind", reading.kind(), "domain", inspection.domain());
        }
        RegulatedObjectView object = parties.object(inspection.objectId());
        return reading.judge(limits, new Place(object.region(), takenOn), object);
    }

    private MeasurementView view(Measurement measurement) {
        JsonNode judged = json.readTree(measurement.judged());
        return new MeasurementView(
                measurement.id(),
                measurement.inspectionId(),
                measurement.kind(),
                measurement.over(),
                Require.present(measurement.said().instrument(), "/instrument"),
                measurement.takenAt(),
                measurement.addedBy(),
                part(judged, "judgement"),
                part(judged, "day"));
    }

    private static @Nullable JsonNode part(JsonNode judged, String name) {
        JsonNode part = judged.get(name);
        return part == null || part.isNull() ? null : part;
    }
}
