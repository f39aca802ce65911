package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * Whom a case is asked for beside, or instead of, the inspected party.
 *
 * @param objectId the object of its own with which it took part; the inspected one when absent
 * @param foundOn the day it was found to have taken part, where that was after the inspection; its limitation is looked at on this
 *     day, and the time to decide on its filing runs from it
 */
public record Accused(
        PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        @Nullable LocalDate foundOn) {}
