package org.lijian.collection;

import java.time.LocalDate;

/** Asks the party once more, before a court is asked. */
public record IssueDemand(DemandId id, LocalDate issuedOn) {}
