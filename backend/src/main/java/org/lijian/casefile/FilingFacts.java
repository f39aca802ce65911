package org.lijian.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the conditions of filing look at.
 *
 * @param found the violations the site record states
 * @param discoveredOn the day of the inspection
 * @param limitationEndsOn the last day on which a discovery still lets the act be penalised
 */
record FilingFacts(
        boolean concludedAsCase,
        Set<String> found,
        String violation,
        String violationName,
        boolean oursToPenalise,
        String authority,
        LocalDate actEndedOn,
        LocalDate discoveredOn,
        LocalDate limitationEndsOn) {}
