package org.lijian.statistics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadClosed;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadRegistered;
import org.lijian.plan.campaign.CampaignClosed;
import org.lijian.plan.campaign.CampaignId;
import org.lijian.plan.campaign.CampaignItemAdded;
import org.lijian.plan.campaign.CampaignItemDone;
import org.lijian.plan.campaign.CampaignOpened;
import org.lijian.plan.campaign.ItemId;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyId;
import org.lijian.registry.standing.ListKind;
import org.lijian.registry.standing.ListingId;
import org.lijian.registry.standing.PartyLeftList;
import org.lijian.registry.standing.PartyListed;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What campaigns and lists leave to be counted. */
@DatabaseTest
class MilestonesOfPlanningTest {
    private static final RegionCode JINCHENG = RegionCode.of("140500");
    private static final RegionCode ZEZHOU = RegionCode.of("140525");
    private static final OfficerId HEAD = new OfficerId(Ids.next());
    private static final LocalDate MARCH_8 = LocalDate.of(2022, 3, 8);
    private static final LocalDate MARCH_20 = LocalDate.of(2022, 3, 20);

    private final CampaignId campaign = new CampaignId(Ids.next());

    @Autowired
    MilestoneMapper mapper;

    private MilestoneBook book;

    @BeforeEach
    void openBook() {
        book = new MilestoneBook(
                mapper, new LegalTime(Clock.fixed(Instant.parse("2022-03-08T02:00:00Z"), LegalTime.ZONE)));
    }

    @Test
    void anItemIsDoneWhereItWasListedAndSaysWhetherInTime() {
        CampaignMilestones campaigns = new CampaignMilestones(book);
        ItemId item = new ItemId(Ids.next());
        campaigns.on(new CampaignOpened(campaign, HEAD, JINCHENG));
        campaigns.on(new CampaignItemAdded(campaign, HEAD, ZEZHOU, item, MARCH_20.minusDays(1)));
        campaigns.on(new CampaignItemDone(campaign, HEAD, JINCHENG, item, MARCH_20.minusDays(1), MARCH_20));
        campaigns.on(new CampaignClosed(campaign, HEAD, JINCHENG, MARCH_20));

        Milestone done = first(item.value(), MilestoneKind.CAMPAIGN_ITEM_DONE);
        assertThat(done.region()).isEqualTo(ZEZHOU);
        assertThat(done.timing()).isEqualTo("LATE");
        assertThat(done.days()).isEqualTo(12);
        assertThat(done.campaign()).isEqualTo(campaign.text());
        assertThat(first(campaign.value(), MilestoneKind.CAMPAIGN_CLOSED).days())
                .isEqualTo(12);
    }

    @Test
    void whatComesOfALeadOfACampaignIsCountedUnderIt() {
        LeadId lead = new LeadId(Ids.next());
        LeadMilestones leads = new LeadMilestones(book);
        leads.on(new LeadRegistered(lead, HEAD, ZEZHOU, LeadChannel.CAMPAIGN, MARCH_8, campaign.value()));
        leads.on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.EDUCATED, MARCH_20));

        assertThat(first(lead.value(), MilestoneKind.LEAD_REGISTERED).campaign())
                .isEqualTo(campaign.text());
        assertThat(first(lead.value(), MilestoneKind.LEAD_CLOSED).campaign()).isEqualTo(campaign.text());
    }

    @Test
    void aPartyEntersAListAndLeavesIt() {
        PartyId party = new PartyId(Ids.next());
        ListingId listing = new ListingId(Ids.next());
        ListingMilestones listings = new ListingMilestones(book);
        listings.on(new PartyListed(party, listing, HEAD, ListKind.BLACK_LIST, ZEZHOU, MARCH_8));
        listings.on(new PartyLeftList(party, listing, HEAD, ListKind.BLACK_LIST, ZEZHOU, MARCH_20));

        Milestone left = first(listing.value(), MilestoneKind.PARTY_UNLISTED);
        assertThat(left.category()).isEqualTo("BLACK_LIST");
        assertThat(left.partyId()).isEqualTo(party.value());
        assertThat(left.days()).isEqualTo(12);
    }

    private Milestone first(UUID subject, MilestoneKind kind) {
        return mapper.first(subject, kind).orElseThrow();
    }
}
