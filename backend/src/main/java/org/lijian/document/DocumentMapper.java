package org.lijian.document;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DocumentMapper {
    /** Counts one further and keeps the counter locked until the transaction ends. */
    void takeNumber(@Param("type") DocumentType type, @Param("year") int year);

    @Nullable Integer lastNumber(@Param("type") DocumentType type, @Param("year") int year);

    void insert(IssuedDocument document);

    @Nullable DocumentView find(DocumentId id);

    @Nullable String text(DocumentId id);

    List<DocumentView> list(
            @Param("subjectId") UUID subjectId,
            @Param("prefix") String prefix,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<NumberRegister.Used> used(@Param("type") DocumentType type, @Param("year") int year);
}
