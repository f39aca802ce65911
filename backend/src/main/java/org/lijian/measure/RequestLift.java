package org.lijian.measure;

import java.time.LocalDate;

/** The party asks to lift a seizure. */
public record RequestLift(LiftRequestId id, LocalDate receivedOn, String reasons) {}
