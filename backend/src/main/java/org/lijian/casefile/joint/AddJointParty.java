package org.lijian.casefile.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One more party that the investigation found.
 *
 * @param foundOn the day it was found to have taken part, at which its limitation is looked at and from which the time to decide on filing
 *     runs; today when left out
 */
public record AddJointParty(
        @Nullable AccusedParty party, @Nullable LocalDate foundOn) {}
