package org.lijian.inspection;

import java.util.List;
import org.lijian.law.checklist.Checklist;

/** What a feature of the field adds to a visit: measurements, samples, the past. */
public interface VisitContent {
    /**
     * Refuses to have the record signed while it contradicts what was recorded.
     *
     * @param violations codes of the acts that the record is to name
     */
    void requireAgreement(InspectionView inspection, Checklist checklist, List<String> violations);

    /** Refuses a conclusion while something of the visit is still awaited. */
    default void requireConcludable(InspectionId inspection) {}

    /** Its lines in the site record. */
    List<String> lines(InspectionId inspection);
}
