package org.lijian.casefile.penalty.similar;

import java.time.LocalDate;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Choices;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * A past decision, without anything of its party.
 *
 * @param equalFactors on how many of the factors asked for the same was found
 */
public record SimilarDecision(
        CaseId caseId,
        String number,
        LocalDate decidedOn,
        String violation,
        Money amount,
        FineGrade grade,
        Choices choices,
        int equalFactors) {}
