package org.lijian.mobilesync;

import java.util.Collection;
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
    List<CommandId> waiting(
            @Param("officer") OfficerId officer, @Param("after") @Nullable CommandId after, @Param("rows") int rows);

    /** Whose commands wait for bytes and name the item. */
    List<OfficerId> officersWaitingFor(@Param("evidence") String evidence);

    /** Who has commands that may be done by now. */
    List<OfficerId> officersWaiting();

    List<KeptCommand> ofOfficer(
            @Param("officer") OfficerId officer,
            @Param("statuses") Collection<CommandStatus> statuses,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<KeptCommand> desk(
            @Param("prefix") String prefix,
            @Param("statuses") Collection<CommandStatus> statuses,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
