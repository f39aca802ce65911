package org.lijian.casefile.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One more party that the investigation found.
 *
 * @param foundOn the day it was found to have taken part, at which its limitation is looked at; today when left out
 */
public record AddJointParty(
        @Nullable AccusedParty party, @Nullable LocalDate foundOn) {}
