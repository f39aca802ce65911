package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A campaign as the bureau sees it, with how far it is. */
public record CampaignView(
        CampaignId id,
        long version,
        CampaignStatus status,
        String title,
        String basis,
        RegionCode region,
        LocalDate from,
        LocalDate to,
        int repeatAfterDays,
        List<TeamView> teams,
        Progress progress,
        @Nullable String summary) {
    /** A team as others see it. */
    public record TeamView(
            TeamId id,
            String name,
            TeamForm form,
            List<OfficerId> officers,
            @Nullable PartyId partyId) {
        static TeamView of(Team team) {
            return new TeamView(team.id(), team.name(), team.form(), team.officers(), team.partyId());
        }
    }

    /**
     * How far it is.
     *
     * @param items entries of the five lists, and of them done and overdue
     * @param visits planned so far
     * @param inspections opened by them
     */
    public record Progress(long items, long done, long overdue, long visits, long inspections) {}
}
