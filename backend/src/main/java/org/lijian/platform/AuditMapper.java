package org.lijian.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {
    /** The heads that are there, locked in the order of their subjects, so that no two transactions wait for each other. */
    List<AuditHead> lockHeads(@Param("subjects") Collection<UUID> subjects);

    @Nullable AuditHead head(@Param("subjectId") UUID subjectId);

    void putHeads(@Param("heads") Collection<AuditHead> heads);

    void insert(@Param("entries") Collection<AuditEntry> entries);

    List<AuditEntry> entriesFrom(@Param("subjectId") UUID subjectId, @Param("seq") long seq, @Param("rows") int rows);

    List<AuditEntry> list(@Param("subjectId") UUID subjectId, @Param("page") PageRequest page, @Param("rows") int rows);

    List<AuditEntry> listOf(
            @Param("subjects") Collection<UUID> subjects, @Param("page") PageRequest page, @Param("rows") int rows);
}
