package org.lijian.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EvidenceMapper {
    void insert(EvidenceItem item);

    @Nullable EvidenceItem find(EvidenceId id);

    @Nullable EvidenceItem lock(EvidenceId id);

    /** Writes down that the bytes are stored, of an item that is locked. */
    int saveStored(EvidenceItem item);

    List<EvidenceItem> ofSubject(UUID subjectId);

    /** Stored pictures of the subjects. */
    List<EvidencePicture> pictures(@Param("subjects") Collection<UUID> subjects);

    List<EvidenceItem> list(
            @Param("subjectId") UUID subjectId,
            @Param("prefix") String prefix,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
