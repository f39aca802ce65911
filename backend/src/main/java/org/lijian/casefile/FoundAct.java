package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.limitation.HarmKind;

/**
 * One more act that the same inspection found, as a request to file the case names it.
 *
 * @param actEndedOn the last day the act was seen to go on; the day of the inspection when left out
 * @param harm what the act has led to; nothing when left out
 */
public record FoundAct(
        @Nullable String violation,
        @Nullable List<String> alsoUnder,
        @Nullable LocalDate actEndedOn,
        @Nullable HarmKind harm,
        @Nullable String facts) {}
