package org.lijian.casefile;

/** Whether another authority has taken a case over; the module that refers cases answers. */
public interface AcceptedTransfers {
    /** Whether one that was handed a case has accepted it, or a court has punished what was handed over as a crime. */
    boolean isTakenOver(CaseId caseId);
}
