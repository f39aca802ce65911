package org.lijian.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.OpenWork;

/** Cases that are neither refused, revoked nor archived. */
@Mapper
interface OpenCasesMapper extends OpenWork {
    @Override
    default String subject() {
        return "case";
    }

    @Override
    default String step(String status) {
        return CaseStatus.valueOf(status).zh();
    }
}
