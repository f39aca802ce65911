package org.lijian.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

@Mapper
interface LeadMapper {
    void insert(Lead lead);

    void insertInformant(SealedInformant informant);

    @Nullable Lead byId(LeadId id);

    @Nullable Lead byIdForUpdate(LeadId id);

    /** Those that are there, in one order whoever asks. */
    List<LeadId> lock(@Param("leads") List<LeadId> leads);

    @Nullable SealedInformant informantOf(LeadId id);

    void insertSender(@Param("id") LeadId id, @Param("sender") SenderView sender);

    void updateSender(@Param("id") LeadId id, @Param("sender") SenderView sender);

    @Nullable SenderView senderOf(LeadId id);

    List<LeadSums.Part> sums(@Param("prefix") String prefix, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** @return rows updated: none when the lead is not at {@code version} any more */
    int update(@Param("lead") Lead lead, @Param("version") long version);

    List<Lead> mergedInto(@Param("id") LeadId id, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** In these cells of the map, newest first. */
    List<Lead> near(
            @Param("cells") List<Long> cells,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    List<Lead> ofObject(
            @Param("objectId") RegulatedObjectId objectId,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    List<Lead> ofParty(
            @Param("partyId") PartyId partyId,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    List<Lead> ofNumber(@Param("number") String number, @Param("most") int most);

    List<Lead> atPlace(
            @Param("region") RegionCode region,
            @Param("place") String place,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    List<Lead> page(
            @Param("prefix") String prefix,
            @Param("status") @Nullable LeadStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    long count(@Param("prefix") String prefix, @Param("status") @Nullable LeadStatus status);
}
