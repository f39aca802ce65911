package org.lijian.casefile.penalty;

import java.util.List;
import org.lijian.casefile.CaseId;
import org.lijian.law.perday.DischargeStop;

/**
 * The measures of a case that stopped its discharge: while one lasts, no day is penalised. Each module that takes such measures answers for
 * its own.
 */
public interface DischargeStops {
    List<DischargeStop> of(CaseId caseId);
}
