package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.law.limitation.HarmKind;

/**
 * Asks to file a case for a violation that an inspection found.
 *
 * @param alsoUnder the other norms that the same act violates, each by the code of the catalogue
 * @param furtherActs the other acts that the inspection found and that are handled in the same case
 * @param actEndedOn the last day the act was seen to go on, from which the limitation runs; the day of the inspection when left out
 * @param harm what the act has led to, as far as it lengthens the limitation; nothing when left out
 */
public record RequestFiling(
        @Nullable UUID id,
        @Nullable InspectionId inspectionId,
        @Nullable String violation,
        @Nullable List<String> alsoUnder,
        @Nullable LocalDate actEndedOn,
        @Nullable HarmKind harm,
        @Nullable String cause,
        @Nullable String facts,
        @Nullable List<FoundAct> furtherActs) {}
