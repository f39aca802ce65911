package org.lijian.casefile.hold;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.shared.OfficerId;

@Mapper
interface EvidenceHoldMapper {
    void insert(EvidenceHold hold);

    /** @return rows updated: none when the hold is not at {@code version} any more */
    int update(@Param("hold") EvidenceHold hold, @Param("version") long version);

    void moveEnd(@Param("id") EvidenceHoldId id, @Param("endsOn") LocalDate endsOn);

    void insertOfficer(@Param("id") EvidenceHoldId id, @Param("officer") OfficerId officer);

    void insertItem(@Param("id") EvidenceHoldId id, @Param("position") int position, @Param("item") HeldItem item);

    List<OfficerId> officersOf(EvidenceHoldId id);

    List<HeldItem> itemsOf(EvidenceHoldId id);

    @Nullable EvidenceHold find(EvidenceHoldId id);

    @Nullable EvidenceHold lock(EvidenceHoldId id);

    /** Every hold of a case, the first one first. */
    List<EvidenceHold> ofCase(CaseId caseId);
}
