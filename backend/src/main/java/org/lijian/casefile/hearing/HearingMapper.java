package org.lijian.casefile.hearing;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;

@Mapper
interface HearingMapper {
    void insert(Hearing hearing);

    void insertSession(HearingSession session);

    void updateSession(HearingSession session);

    void insertMinutes(Minutes minutes);

    void insertAgent(
            @Param("penaltyId") PenaltyId penaltyId,
            @Param("position") int position,
            @Param("agent") HearingAgent agent);

    void insertReport(HearingReport report);

    void insertWithdrawal(Withdrawal withdrawal);

    /** @return rows updated: none when the hearing is not at {@code version} any more */
    int update(@Param("hearing") Hearing hearing, @Param("version") long version);

    @Nullable Hearing byId(PenaltyId penaltyId);

    @Nullable Hearing byIdForUpdate(PenaltyId penaltyId);

    List<HearingSession> sessionsOf(PenaltyId penaltyId);

    @Nullable Minutes minutesOf(PenaltyId penaltyId);

    List<HearingAgent> agentsOf(PenaltyId penaltyId);

    @Nullable HearingReport reportOf(PenaltyId penaltyId);

    @Nullable Withdrawal withdrawalOf(PenaltyId penaltyId);
}
