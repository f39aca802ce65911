package org.lijian.plan.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One campaign (专项整治): where, when, by which teams. */
final class Campaign {
    private static final int MOST_REPEAT_DAYS = 366;

    private final CampaignId id;
    private final long version;
    private final String title;
    private final String basis;
    private final RegionCode region;
    private final LocalDate beginsOn;
    private final LocalDate endsOn;
    private final int repeatAfterDays;
    private final OfficerId openedBy;
    private final Instant openedAt;
    private CampaignStatus status;
    private @Nullable String summary;
    private @Nullable OfficerId closedBy;
    private @Nullable LocalDate closedOn;
    private List<Team> teams = List.of();

    Campaign(
            CampaignId id,
            long version,
            String title,
            String basis,
            RegionCode region,
            LocalDate beginsOn,
            LocalDate endsOn,
            int repeatAfterDays,
            OfficerId openedBy,
            Instant openedAt,
            CampaignStatus status,
            @Nullable String summary,
            @Nullable OfficerId closedBy,
            @Nullable LocalDate closedOn) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.basis = basis;
        this.region = region;
        this.beginsOn = beginsOn;
        this.endsOn = endsOn;
        this.repeatAfterDays = repeatAfterDays;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.status = status;
        this.summary = summary;
        this.closedBy = closedBy;
        this.closedOn = closedOn;
    }

    static Campaign open(OpenCampaign said, CurrentOfficer by, LegalTime time) {
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw CampaignRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        LocalDate from = Require.present(said.from(), "/from");
        LocalDate to = Require.present(said.to(), "/to");
        if (to.isBefore(from)) {
            throw CampaignRefusal.DATES.with("from", from, "to", to).at("/to");
        }
        int days = Require.present(said.repeatAfterDays(), "/repeatAfterDays");
        Campaign opened = new Campaign(
                new CampaignId(Require.idOrNew(said.id(), "/id")),
                0,
                Require.text(said.title(), "/title", 100),
                Require.text(said.basis(), "/basis", 300),
                region,
                from,
                to,
                Require.that(
                        days,
                        days >= 0 && days <= MOST_REPEAT_DAYS,
                        "/repeatAfterDays",
                        "应为 0 至 " + MOST_REPEAT_DAYS,
                        "lies between 0 and " + MOST_REPEAT_DAYS),
                by.id(),
                time.now(),
                CampaignStatus.OPEN,
                null,
                null,
                null);
        opened.teams = teams(Require.notEmpty(said.teams(), "/teams"));
        return opened;
    }

    private static List<Team> teams(List<OpenCampaign.Team> said) {
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String pointer = "/teams/" + i;
            OpenCampaign.Team team = Require.present(said.get(i), pointer);
            TeamForm form = Require.present(team.form(), pointer + "/form");
            if ((form == TeamForm.RESIDENT) != (team.partyId() != null)) {
                throw CampaignRefusal.RESIDENT_WITHOUT_PARTY.with().at(pointer + "/partyId");
            }
            teams.add(new Team(
                    new TeamId(Require.idOrNew(team.id(), pointer + "/id")),
                    Require.text(team.name(), pointer + "/name", 60),
                    form,
                    Require.notEmpty(team.officers(), pointer + "/officers"),
                    team.partyId()));
        }
        return teams;
    }

    Campaign with(List<Team> itsTeams) {
        teams = List.copyOf(itsTeams);
        return this;
    }

    boolean saysTheSameAs(Campaign other) {
        return title.equals(other.title)
                && basis.equals(other.basis)
                && region.equals(other.region)
                && beginsOn.equals(other.beginsOn)
                && endsOn.equals(other.endsOn)
                && repeatAfterDays == other.repeatAfterDays;
    }

    void requireOpen() {
        if (status != CampaignStatus.OPEN) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    void requireInPeriod(LocalDate date, String pointer) {
        if (date.isBefore(beginsOn) || date.isAfter(endsOn)) {
            throw CampaignRefusal.OUTSIDE_PERIOD
                    .with("date", date, "from", beginsOn, "to", endsOn)
                    .at(pointer);
        }
    }

    void requireInRegion(RegulatedObjectView object, String pointer) {
        if (!region.contains(object.region())) {
            throw CampaignRefusal.OUTSIDE_REGION
                    .with("id", object.id(), "region", region)
                    .at(pointer);
        }
    }

    Team team(TeamId team, String pointer) {
        return teams.stream()
                .filter(known -> known.id().equals(team))
                .findFirst()
                .orElseThrow(() -> CampaignRefusal.NO_SUCH_TEAM.with("id", team).at(pointer));
    }

    /** The last day on which an earlier inspection still shields a firm that does well from a visit on {@code day}. */
    LocalDate shieldedSince(LocalDate day) {
        return day.minusDays(repeatAfterDays);
    }

    void close(String how, long openItems, OfficerId by, LocalDate on) {
        requireOpen();
        if (openItems > 0) {
            throw CampaignRefusal.ITEMS_OPEN.with("open", openItems);
        }
        summary = how;
        closedBy = by;
        closedOn = on;
        status = CampaignStatus.CLOSED;
    }

    CampaignId id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    RegionCode region() {
        return region;
    }

    int repeatAfterDays() {
        return repeatAfterDays;
    }

    List<Team> teams() {
        return teams;
    }

    CampaignView view(CampaignView.Progress progress) {
        return new CampaignView(
                id,
                version,
                status,
                title,
                basis,
                region,
                beginsOn,
                endsOn,
                repeatAfterDays,
                teams.stream().map(CampaignView.TeamView::of).toList(),
                progress,
                summary);
    }
}
