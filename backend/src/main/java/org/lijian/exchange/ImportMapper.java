package org.lijian.exchange;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ImportMapper {
    void insert(Import added);

    int update(@Param("changed") Import changed, @Param("version") long version);

    @Nullable Import byId(ImportId id);

    @Nullable Import byIdForUpdate(ImportId id);

    void deleteRows(ImportId id);

    void insertRows(@Param("rows") List<ImportRow> rows);

    int imported(@Param("rows") List<UUID> rows);

    int refuse(ImportRow row);

    ImportView.Rows count(ImportId id);

    /** In the order of the file. */
    List<ImportRow> rows(
            @Param("id") ImportId id,
            @Param("outcome") @Nullable RowOutcome outcome,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
