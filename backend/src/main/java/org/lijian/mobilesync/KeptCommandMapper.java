package org.lijian.mobilesync;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

@Mapper
interface KeptCommandMapper {
    void insert(KeptCommand command);

    @Nullable KeptCommand find(CommandId id);

    @Nullable KeptCommand lock(CommandId id);

    /** Writes down what became of a command that is locked. */
    int save(KeptCommand command);

    /** The commands of an officer that may be done by now, in the order in which they were given. */
    List<CommandId> waiting(@Param("officer") OfficerId officer, @Param("rows") int rows);

    List<KeptCommand> desk(
            @Param("prefix") String prefix,
            @Param("status") CommandStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
