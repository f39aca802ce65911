package org.lijian.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** Things of a feature that evidence is taken on: inspections, orders, cases; its mapper answers. */
public interface EvidenceSubjects {
    /** Where the thing lies; nothing when it is none of this feature's. */
    @Nullable RegionCode regionOf(UUID subject);
}
