package org.lijian.evidence;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface CustodyMapper {
    /** Begins a chain unless it has begun. */
    void begin(CustodyHead head);

    @Nullable CustodyHead lockHead(UUID subjectId);

    @Nullable CustodyHead head(UUID subjectId);

    void moveHead(CustodyHead head);

    void insert(CustodyEntry entry);

    List<CustodyEntry> chain(UUID subjectId);

    /** Whose chains speak of the item. */
    List<UUID> subjectsNaming(EvidenceId evidenceId);
}
