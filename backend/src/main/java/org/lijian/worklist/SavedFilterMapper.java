package org.lijian.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface SavedFilterMapper {
    void insert(SavedFilter filter);

    void delete(SavedFilterId id);

    @Nullable SavedFilter byId(SavedFilterId id);

    List<SavedFilter> of(OfficerId officer);
}
