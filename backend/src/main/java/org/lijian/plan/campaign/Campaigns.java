package org.lijian.plan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of the bureau and their five lists. */
@Service
public class Campaigns {
    private final CampaignMapper mapper;
    private final Officers officers;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Campaigns(
            CampaignMapper mapper,
            Officers officers,
            Parties parties,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.officers = officers;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as it stands. */
    @Transactional
    public CampaignView open(OpenCampaign command, CurrentOfficer officer) {
        Campaign campaign = Campaign.open(command, officer, time);
        Campaign known = mapper.byId(campaign.id());
        if (known != null) {
            if (!known.saysTheSameAs(campaign)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", campaign.id());
            }
            return view(known);
        }
        for (int i = 0; i < campaign.teams().size(); i++) {
            requireFit(campaign, campaign.teams().get(i), "/teams/" + i);
        }
        mapper.insertWhole(campaign);
        events.publishEvent(new CampaignOpened(campaign.id(), officer.id(), campaign.region()));
        return view(campaign);
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public ItemView add(CampaignId id, AddItem command, CurrentOfficer officer) {
        Campaign campaign = known(mapper.byId(id), id, officer);
        RegulatedObjectId objectId = Require.present(command.objectId(), "/objectId");
        Item item = new Item(
                new ItemId(Require.idOrNew(command.id(), "/id")),
                id,
                objectId,
                Require.text(command.task(), "/task", 500),
                Require.text(command.problem(), "/problem", 1000),
                Require.present(command.responsible(), "/responsible"),
                Require.text(command.measure(), "/measure", 1000),
                Require.present(command.dueOn(), "/dueOn"),
                officer.id(),
                null,
                null,
                null);
        Item before = mapper.item(item.id());
        if (before != null) {
            if (!before.saysTheSameAs(item)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", item.id());
            }
            return before.view(time.today());
        }
        campaign.requireOpen();
        campaign.requireInPeriod(item.dueOn(), "/dueOn");
        RegulatedObjectView object = parties.object(objectId, officer);
        campaign.requireInRegion(object, "/objectId");
        officers.officer(item.responsible());
        mapper.insertItem(item);
        events.publishEvent(new CampaignItemAdded(id, officer.id(), object.region(), item.id(), item.dueOn()));
        return item.view(time.today());
    }

    /** Takes an entry off the lists, once. */
    @Transactional
    public ItemView finish(CampaignId id, ItemId itemId, FinishItem command, CurrentOfficer officer) {
        Campaign campaign = known(mapper.byId(id), id, officer);
        campaign.requireOpen();
        Item item = mapper.item(itemId);
        if (item == null || !item.campaignId().equals(id)) {
            throw PlatformRefusal.NOT_FOUND.with("id", itemId);
        }
        LocalDate on = time.notInTheFuture(Require.present(command.doneOn(), "/doneOn"), "/doneOn");
        Item done = item.done(on, Require.text(command.result(), "/result", 1000), officer.id());
        if (mapper.finishItem(done) == 0) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已销号");
        }
        events.publishEvent(new CampaignItemDone(id, officer.id(), campaign.region(), itemId, done.dueOn(), on));
        return done.view(time.today());
    }

    @Transactional
    public CampaignView close(CampaignId id, CloseCampaign command, ExpectedVersion expected, CurrentOfficer officer) {
        Campaign campaign = known(mapper.byIdForUpdate(id), id, officer);
        CampaignView.Progress progress = mapper.progress(id, time.today());
        campaign.close(
                Require.text(command.summary(), "/summary", 2000),
                progress.items() - progress.done(),
                officer.id(),
                time.today());
        ExpectedVersion.requireOne(mapper.close(campaign, expected.value()));
        events.publishEvent(new CampaignClosed(id, officer.id(), campaign.region(), time.today()));
        return get(id, officer);
    }

    @Transactional(readOnly = true)
    public CampaignView get(CampaignId id, CurrentOfficer reader) {
        return view(known(mapper.byId(id), id, reader));
    }

    /** Whether there is such a campaign in the reader's area. */
    @Transactional(readOnly = true)
    public boolean isKnown(CampaignId id, CurrentOfficer reader) {
        Campaign campaign = mapper.byId(id);
        return campaign != null && reader.mayKnowOf(campaign.region());
    }

    @Transactional(readOnly = true)
    public Page<CampaignSummary> campaigns(PageRequest page, CurrentOfficer reader) {
        return Page.of(
                mapper.page(reader.area().prefix(), page.after(), page.rows()),
                page.limit(),
                campaign -> campaign.id().value());
    }

    /** The five lists, newest entry first. */
    @Transactional(readOnly = true)
    public Page<ItemView> items(CampaignId id, boolean open, PageRequest page, CurrentOfficer reader) {
        known(mapper.byId(id), id, reader);
        return Page.of(
                        mapper.items(id, open, page.after(), page.rows()),
                        page.limit(),
                        item -> item.id().value())
                .map(item -> item.view(time.today()));
    }

    private void requireFit(Campaign campaign, Team team, String pointer) {
        officers.requireCertified(team.officers(), time.today());
        for (OfficerView officer : officers.officers(team.officers())) {
            if (team.form() == TeamForm.CROSS && officer.area().equals(campaign.region())) {
                throw CampaignRefusal.CROSS_TEAM_AT_HOME
                        .with("officer", officer.id())
                        .at(pointer + "/officers");
            }
        }
        if (team.partyId() != null) {
            parties.party(team.partyId());
        }
    }

    private CampaignView view(Campaign campaign) {
        return campaign.view(mapper.progress(campaign.id(), time.today()));
    }

    private static Campaign known(@Nullable Campaign campaign, CampaignId id, CurrentOfficer reader) {
        if (campaign == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(campaign.region(), id);
        return campaign;
    }
}
