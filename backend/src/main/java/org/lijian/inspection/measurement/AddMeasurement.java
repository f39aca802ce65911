package org.lijian.inspection.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 录入现场监测, of exactly one kind. The id may be made by the client. */
public record AddMeasurement(
        @Nullable UUID id,
        @Nullable Instrument instrument,
        @Nullable Instant takenAt,
        @Nullable StackReadings boiler,
        @Nullable FumeReadings fume,
        @Nullable VehicleReadings vehicle,
        @Nullable MachineReadings machine,
        @Nullable DustReadings dust) {

    /** @throws org.lijian.shared.Problem {@code measurement-of-one-kind} */
    DomainReading reading() {
        List<DomainReading> given = Stream.<@Nullable DomainReading>of(boiler, fume, vehicle, machine, dust)
                .filter(Objects::nonNull)
                .toList();
        if (given.size() != 1) {
            throw MeasurementRefusal.ONE_KIND.with();
        }
        return given.get(0);
    }
}
