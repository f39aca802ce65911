package org.lijian.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {
    @Nullable AuditHead lockHead(@Param("subjectId") UUID subjectId);

    @Nullable AuditHead head(@Param("subjectId") UUID subjectId);

    void insertHead(AuditHead head);

    void updateHead(AuditHead head);

    void insert(AuditEntry entry);

    List<AuditEntry> entriesFrom(@Param("subjectId") UUID subjectId, @Param("seq") long seq, @Param("rows") int rows);

    List<AuditEntry> list(@Param("subjectId") UUID subjectId, @Param("page") PageRequest page, @Param("rows") int rows);

    List<AuditEntry> listOf(
            @Param("subjects") Collection<UUID> subjects, @Param("page") PageRequest page, @Param("rows") int rows);
}
