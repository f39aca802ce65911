package org.lijian.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PartyMapper {
    void insert(Party party);

    @Nullable Party byId(PartyId id);

    List<Party> byIds(@Param("ids") Collection<PartyId> ids);

    @Nullable PartyId idByCreditCode(CreditCode creditCode);

    /**
     * @param text the whole credit code, when it is one
     * @param pattern a {@code like} pattern for the name, its wildcards escaped where they are meant literally
     */
    List<Party> page(
            @Param("text") @Nullable String text,
            @Param("pattern") @Nullable String pattern,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
