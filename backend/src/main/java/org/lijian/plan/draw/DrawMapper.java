package org.lijian.plan.draw;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DrawMapper {
    void insert(Draw draw);

    int update(@Param("draw") Draw draw, @Param("version") long version);

    @Nullable Draw rowById(DrawId id);

    @Nullable Draw rowByIdForUpdate(DrawId id);

    List<Skip> skipsOf(DrawId id);

    List<Dispatched> dispatchedOf(DrawId id);

    void insertSkip(@Param("id") DrawId id, @Param("skip") Skip skip);

    void insertDispatched(@Param("id") DrawId id, @Param("position") int position, @Param("sent") Dispatched sent);

    List<DrawSummary> page(
            @Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    default @Nullable Draw byId(DrawId id) {
        return whole(rowById(id));
    }

    default @Nullable Draw byIdForUpdate(DrawId id) {
        return whole(rowByIdForUpdate(id));
    }

    private @Nullable Draw whole(@Nullable Draw draw) {
        return draw == null ? null : draw.with(skipsOf(draw.id()), dispatchedOf(draw.id()));
    }
}
