package org.lijian.lead.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;

@Mapper
interface SourceMapper {
    void insert(Source source);

    /** @return rows updated: none when the source is not at {@code version} any more */
    int update(@Param("source") Source source, @Param("version") long version);

    @Nullable Source byId(SourceId id);

    @Nullable Source byIdForUpdate(SourceId id);

    List<Source> page(@Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    void insertMessage(Message message);

    void updateMessage(Message message);

    @Nullable Message message(MessageId id);

    @Nullable Message messageForUpdate(MessageId id);

    @Nullable Message messageOnce(@Param("sourceId") SourceId sourceId, @Param("once") byte[] once);

    /** The messages that were not enough by themselves belong to the lead that came of them. */
    void adopt(
            @Param("sourceId") SourceId sourceId,
            @Param("pointKey") String pointKey,
            @Param("from") Instant from,
            @Param("leadId") LeadId leadId);

    List<Message> messagesOfLead(
            @Param("leadId") LeadId leadId, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    List<Message> messagesOfSource(
            @Param("sourceId") SourceId sourceId,
            @Param("state") @Nullable MessageState state,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    /** Leaves the point that is there. */
    void insertPointUnlessThere(AlarmPoint point);

    AlarmPoint lockPoint(@Param("sourceId") SourceId sourceId, @Param("pointKey") String pointKey);

    void updatePoint(AlarmPoint point);
}
