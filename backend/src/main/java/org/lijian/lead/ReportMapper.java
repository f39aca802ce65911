package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportMapper {
    void insert(StoredReport report);

    @Nullable StoredReport byReport(@Param("reportHash") byte[] reportHash);

    @Nullable StoredReport byCode(@Param("codeHash") byte[] codeHash);

    /** The first received of a lead and all that were merged into it, directly or not. */
    FirstReport firstOf(LeadId matter);
}
