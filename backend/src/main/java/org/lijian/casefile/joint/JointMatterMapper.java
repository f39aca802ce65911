package org.lijian.casefile.joint;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;

@Mapper
interface JointMatterMapper {
    /** @throws org.springframework.dao.DuplicateKeyException where the id is known */
    void insert(JointMatter matter);

    /** @throws org.springframework.dao.DuplicateKeyException where the party, or the case, has its place already */
    void insertParty(JointParty party);

    @Nullable JointMatter find(JointMatterId id);

    /** In the order in which they came. */
    List<JointParty> partiesOf(JointMatterId id);

    @Nullable JointParty partyOf(CaseId caseId);

    /** Its parties changed, or what is decided on them. @return rows updated: none when it is not at {@code version} any more */
    int change(@Param("id") JointMatterId id, @Param("version") long version);

    /** The party may be accused anew. */
    void release(CaseId caseId);

    /** So that who saw it before looks at it again. */
    void touch(JointMatterId id);

    void moveCase(@Param("from") CaseId from, @Param("into") CaseId into);
}
