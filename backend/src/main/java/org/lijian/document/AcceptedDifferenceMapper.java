package org.lijian.document;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AcceptedDifferenceMapper {
    /** The same once more changes nothing. */
    void insert(AcceptedDifference difference);

    boolean isAccepted(
            @Param("number") String number,
            @Param("printedSha256") String printedSha256,
            @Param("formSha256") String formSha256);
}
