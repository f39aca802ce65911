package org.lijian.casefile;

import java.util.Optional;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.Problem;

/** Something outside the case that stands against filing one, such as a penalty that was decided on the spot. */
public interface FilingObjection {
    /** What stands against a case about this act of the party, which the inspection found. */
    Optional<Problem> against(InspectionId inspection, PartyId party, String violation);
}
