package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.measurement.Measurements;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A single truck that was driven over the limit, handed to the traffic police with a receipt, and what they did with it. */
@Service
public class PoliceHandOvers {
    private final PoliceHandOverMapper mapper;
    private final Inspections inspections;
    private final Measurements measurements;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PoliceHandOvers(
            PoliceHandOverMapper mapper,
            Inspections inspections,
            Measurements measurements,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.measurements = measurements;
        this.time = time;
        this.events = events;
    }

    /** The same receipt again is answered as the first time. */
    @Transactional
    public RecordPoliceReceipt handOver(InspectionId visit, RecordPoliceReceipt command, CurrentOfficer officer) {
        InspectionView inspection = inspections.inspection(visit, officer);
        if (!inspection.inspectors().contains(officer.id())) {
            throw InspectionRefusal.ONLY_ASSIGNED.with();
        }
        RecordPoliceReceipt known = mapper.ofInspection(visit);
        if (known != null && known.equals(command)) {
            return known;
        }
        if (known != null || inspection.status() != InspectionStatus.RECORD_SIGNED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", inspection.status().step());
        }
        if (!measurements.isHandOverDue(visit)) {
            throw RoadsideRefusal.NOTHING_TO_HAND_OVER.with();
        }
        LocalDate on = LocalDate.ofInstant(Require.present(command.handedOverAt(), "/handedOverAt"), LegalTime.ZONE);
        time.notInTheFuture(on, "/handedOverAt");
        LocalDate inspectedOn = inspection.inspectedOn();
        if (inspectedOn != null && on.isBefore(inspectedOn)) {
            throw RoadsideRefusal.REPAIR_DATES
                    .with("date", on, "former", inspectedOn)
                    .at("/handedOverAt");
        }
        Require.text(command.receivedBy(), "/receivedBy", 100);
        Require.text(command.receiptNumber(), "/receiptNumber", 60);
        mapper.insert(visit, command, officer.id());
        events.publishEvent(new TruckHandedOver(visit, officer.id()));
        return command;
    }

    /** What the police did with the truck; a later answer takes the place of the former, the same again changes nothing. */
    @Transactional
    public RecordPoliceResult answer(InspectionId visit, RecordPoliceResult command, CurrentOfficer officer) {
        InspectionView inspection = inspections.inspection(visit, officer);
        RecordPoliceReceipt receipt = mapper.ofInspection(visit);
        if (receipt == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", inspection.status().step());
        }
        if (command.equals(mapper.resultOf(visit))) {
            return command;
        }
        RecordPoliceResult result = command.checkedFor(receipt, 1, time);
        mapper.answer(visit, result, officer.id());
        events.publishEvent(new TruckAnswered(
                visit,
                officer.id(),
                Require.present(result.penalised(), "/penalised"),
                Require.present(result.fines(), "/fines")));
        return result;
    }

    @Transactional(readOnly = true)
    public RecordPoliceResult result(InspectionId visit, CurrentOfficer reader) {
        inspections.inspection(visit, reader);
        RecordPoliceResult known = mapper.resultOf(visit);
        if (known == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", visit);
        }
        return known;
    }

    @Transactional(readOnly = true)
    public RecordPoliceReceipt receipt(InspectionId visit, CurrentOfficer reader) {
        inspections.inspection(visit, reader);
        @Nullable RecordPoliceReceipt known = mapper.ofInspection(visit);
        if (known == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", visit);
        }
        return known;
    }
}
