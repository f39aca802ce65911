package org.lijian.casefile.link;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;

@Mapper
interface CaseLinkMapper {
    void insert(CaseLink link);

    @Nullable CaseLink find(@Param("caseId") CaseId caseId, @Param("otherId") CaseId otherId);

    /** Whichever of the two it is. */
    List<CaseLink> ofCase(CaseId caseId);
}
