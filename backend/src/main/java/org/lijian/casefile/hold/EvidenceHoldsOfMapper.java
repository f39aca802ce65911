package org.lijian.casefile.hold;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The holds of a case. */
@Mapper
interface EvidenceHoldsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "evidenceHold";
    }
}
