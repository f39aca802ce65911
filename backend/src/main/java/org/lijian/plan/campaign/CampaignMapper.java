package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

@Mapper
interface CampaignMapper {
    void insert(Campaign campaign);

    void insertTeam(@Param("campaign") CampaignId campaign, @Param("position") int position, @Param("team") Team team);

    void insertTeamOfficer(
            @Param("team") TeamId team, @Param("position") int position, @Param("officer") OfficerId officer);

    int close(@Param("campaign") Campaign campaign, @Param("version") long version);

    @Nullable Campaign rowById(CampaignId id);

    @Nullable Campaign rowByIdForUpdate(CampaignId id);

    List<TeamRow> teamsOf(CampaignId id);

    List<OfficerId> officersOf(TeamId team);

    List<CampaignSummary> page(
            @Param("prefix") String prefix, @Param("after") @Nullable UUID after, @Param("rows") int rows);

    void insertItem(Item item);

    int finishItem(Item item);

    @Nullable Item item(ItemId id);

    List<Item> items(
            @Param("campaign") CampaignId campaign,
            @Param("open") boolean open,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    CampaignView.Progress progress(@Param("campaign") CampaignId campaign, @Param("today") LocalDate today);

    /** Holds the party's row, so that two visits of one day are decided one after the other. */
    @Nullable PartyId lockParty(PartyId party);

    void insertVisit(Visit visit);

    void insertMatter(@Param("position") int position, @Param("matter") Matter matter);

    @Nullable Visit visit(VisitId id);

    @Nullable VisitId visitOfDay(@Param("party") PartyId party, @Param("day") LocalDate day);

    List<Visit> visits(@Param("team") TeamId team, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Matter> matters(@Param("visits") Collection<VisitId> visits);

    default void insertWhole(Campaign campaign) {
        insert(campaign);
        for (int i = 0; i < campaign.teams().size(); i++) {
            Team team = campaign.teams().get(i);
            insertTeam(campaign.id(), i, team);
            for (int k = 0; k < team.officers().size(); k++) {
                insertTeamOfficer(team.id(), k, team.officers().get(k));
            }
        }
    }

    default @Nullable Campaign byId(CampaignId id) {
        return whole(rowById(id));
    }

    default @Nullable Campaign byIdForUpdate(CampaignId id) {
        return whole(rowByIdForUpdate(id));
    }

    private @Nullable Campaign whole(@Nullable Campaign campaign) {
        return campaign == null
                ? null
                : campaign.with(teamsOf(campaign.id()).stream()
                        .map(row -> new Team(row.id(), row.name(), row.form(), officersOf(row.id()), row.partyId()))
                        .toList());
    }

    /** A team without its officers. */
    record TeamRow(
            TeamId id, String name, TeamForm form, @Nullable PartyId partyId) {}
}
