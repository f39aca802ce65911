package org.lijian.disclosure;

import java.time.LocalDate;
import org.lijian.casefile.PenaltyId;

/** Puts one served decision into the public register. */
public record PublishDecision(PublicationId id, PenaltyId penaltyId, LocalDate publishedOn) {}
