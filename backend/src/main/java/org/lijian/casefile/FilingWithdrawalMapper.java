package org.lijian.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface FilingWithdrawalMapper {
    void insert(FilingWithdrawal withdrawal);

    @Nullable FilingWithdrawal of(CaseId caseId);

    void releaseNorms(CaseId caseId);

    void releaseActs(CaseId caseId);
}
