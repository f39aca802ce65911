package org.lijian.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A part of the worklist an officer looks at often, under a name of their own. */
record SavedFilter(
        SavedFilterId id,
        OfficerId officerId,
        String name,
        TaskFilter filter,
        @Nullable String domain,
        @Nullable RegionCode county,
        @Nullable UUID campaign,
        @Nullable String subjectType) {
    TaskCriteria criteria() {
        return new TaskCriteria(filter, domain, county, campaign, subjectType);
    }
}
