package org.lijian.statistics.fact;

import java.util.UUID;
import org.lijian.plan.campaign.CampaignClosed;
import org.lijian.plan.campaign.CampaignItemAdded;
import org.lijian.plan.campaign.CampaignItemDone;
import org.lijian.plan.campaign.CampaignOpened;
import org.lijian.plan.campaign.VisitPlanned;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Campaigns, their five lists and their visits. */
@Component
class CampaignMilestones {
    private final MilestoneBook book;

    CampaignMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(CampaignOpened event) {
        UUID campaign = event.campaignId().value();
        Origin origin = Origin.of(event.region()).under(campaign);
        book.begin(campaign, SubjectKind.CAMPAIGN, origin, book.today());
        book.write(Milestone.of(MilestoneKind.CAMPAIGN_OPENED, campaign, origin, book.today())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(CampaignItemAdded event) {
        UUID item = event.itemId().value();
        Origin origin = Origin.of(event.region()).under(event.campaignId().value());
        book.begin(item, SubjectKind.CAMPAIGN_ITEM, origin, book.today());
        book.write(Milestone.of(MilestoneKind.CAMPAIGN_ITEM_LISTED, item, origin, book.today())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(CampaignItemDone event) {
        UUID item = event.itemId().value();
        Origin origin = ofItem(item, event.region(), event.campaignId().value());
        book.end(item, event.doneOn());
        book.write(Milestone.of(MilestoneKind.CAMPAIGN_ITEM_DONE, item, origin, event.doneOn())
                .timed(Timing.late(event.doneOn().isAfter(event.dueOn())))
                .by(event.by())
                .taking(book.daysSince(item, MilestoneKind.CAMPAIGN_ITEM_LISTED, event.doneOn())));
    }

    @EventListener
    @Order(0)
    void on(VisitPlanned event) {
        UUID campaign = event.campaignId().value();
        Origin origin = Origin.of(event.region()).under(campaign);
        book.write(Milestone.of(
                        MilestoneKind.CAMPAIGN_VISIT_PLANNED, event.visitId().value(), origin, event.plannedOn())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(CampaignClosed event) {
        UUID campaign = event.campaignId().value();
        Origin origin = Origin.of(event.region()).under(campaign);
        book.end(campaign, event.closedOn());
        book.write(Milestone.of(MilestoneKind.CAMPAIGN_CLOSED, campaign, origin, event.closedOn())
                .by(event.by())
                .taking(book.daysSince(campaign, MilestoneKind.CAMPAIGN_OPENED, event.closedOn())));
    }

    /** As it was listed, so that what is open and what is done agree on where; the campaign's place where that was not kept. */
    private Origin ofItem(UUID item, RegionCode region, UUID campaign) {
        return book.subject(item)
                .map(Subject::origin)
                .orElseGet(() -> Origin.of(region).under(campaign));
    }
}
