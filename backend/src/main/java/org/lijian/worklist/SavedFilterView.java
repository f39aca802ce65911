package org.lijian.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** A saved filter as its officer sees it; without {@code filter} it is everything open. */
record SavedFilterView(
        SavedFilterId id,
        String name,
        @Nullable String filter,
        @Nullable String domain,
        @Nullable RegionCode county,
        @Nullable UUID campaign,
        @Nullable String subjectType) {
    static SavedFilterView of(SavedFilter saved) {
        return new SavedFilterView(
                saved.id(),
                saved.name(),
                saved.criteria().filterText(),
                saved.domain(),
                saved.county(),
                saved.campaign(),
                saved.subjectType());
    }
}
