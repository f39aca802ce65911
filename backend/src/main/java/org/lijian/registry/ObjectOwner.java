package org.lijian.registry;

import java.time.LocalDate;

/** Whose an object is from a day on, until the next. */
public record ObjectOwner(PartyId partyId, LocalDate from) {}
