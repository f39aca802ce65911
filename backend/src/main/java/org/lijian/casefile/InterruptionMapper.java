package org.lijian.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface InterruptionMapper {
    void insert(Interruption interruption);

    void update(Interruption interruption);

    /** In the order in which they were asked for. */
    List<Interruption> ofCase(CaseId caseId);
}
