package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.OpenInspection;
import org.lijian.lead.LeadPriority;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
import org.lijian.lead.TriageLead;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Coordinates;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyEntry;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.registry.merger.Mergers;
import org.lijian.registry.standing.Standings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of the teams: one for all matters of a party on a day, and none too soon at a party that does well. */
@Service
public class Visits {
    private static final int MOST_DAYS = 62;

    private final CampaignMapper mapper;
    private final Parties parties;
    private final Standings standings;
    private final Mergers histories;
    private final Leads leads;
    private final Inspections inspections;
    private final ApplicationEventPublisher events;

    Visits(
            CampaignMapper mapper,
            Parties parties,
            Standings standings,
            Mergers histories,
            Leads leads,
            Inspections inspections,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.standings = standings;
        this.histories = histories;
        this.leads = leads;
        this.inspections = inspections;
        this.events = events;
    }

    /** Opens a lead and an inspection for each matter, all of them or none. The same id again is answered as the first time. */
    @Transactional
    public VisitView plan(CampaignId id, PlanVisit command, CurrentOfficer officer) {
        Campaign campaign = known(mapper.byId(id), id, officer);
        TeamId teamId = Require.present(command.teamId(), "/teamId");
        PartyId party = Require.present(command.partyId(), "/partyId");
        Visit visit = new Visit(
                new VisitId(Require.idOrNew(command.id(), "/id")),
                id,
                teamId,
                party,
                Require.present(command.plannedOn(), "/plannedOn"),
                Require.optionalText(command.repeatReason(), "/repeatReason", 500),
                officer.id());
        Visit before = mapper.visit(visit.id());
        if (before != null) {
            if (!before.saysTheSameAs(visit)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", visit.id());
            }
            return views(List.of(before)).get(0);
        }
        campaign.requireOpen();
        campaign.requireInPeriod(visit.plannedOn(), "/plannedOn");
        Team team = campaign.team(teamId, "/teamId");
        requireResidence(team, party);
        parties.party(party);
        mapper.lockParty(party);
        requireOneVisitADay(visit);
        requireNotTooSoon(campaign, visit, officer);
        mapper.insertVisit(visit);
        List<PlanVisit.Matter> matters = Require.notEmpty(command.matters(), "/matters");
        for (int i = 0; i < matters.size(); i++) {
            String pointer = "/matters/" + i;
            mapper.insertMatter(
                    i, open(campaign, team, visit, Require.present(matters.get(i), pointer), pointer, officer));
        }
        events.publishEvent(
                new VisitPlanned(id, officer.id(), campaign.region(), visit.id(), visit.plannedOn(), matters.size()));
        return views(List.of(visit)).get(0);
    }

    /** The days of a team between two days, each in the order in which it is driven. */
    @Transactional(readOnly = true)
    public CalendarView calendar(CampaignId id, TeamId team, LocalDate from, LocalDate to, CurrentOfficer reader) {
        known(mapper.byId(id), id, reader).team(team, "team");
        Require.that(
                to,
                !to.isBefore(from) && !to.isAfter(from.plusDays(MOST_DAYS)),
                "to",
                "应在起日之后 " + MOST_DAYS + " 日内",
                "lies within " + MOST_DAYS + " days after from");
        Map<LocalDate, List<VisitView>> byDay = views(mapper.visits(team, from, to)).stream()
                .collect(Collectors.groupingBy(VisitView::plannedOn, TreeMap::new, Collectors.toList()));
        List<CalendarView.Day> days = new ArrayList<>();
        byDay.forEach((day, visits) -> {
            List<CalendarView.Stop> stops = Route.of(visits);
            long metres = stops.stream()
                    .mapToLong(stop -> stop.metres() == null ? 0 : stop.metres())
                    .sum();
            days.add(new CalendarView.Day(day, metres, stops));
        });
        return new CalendarView(team, days);
    }

    private Matter open(
            Campaign campaign, Team team, Visit visit, PlanVisit.Matter said, String pointer, CurrentOfficer officer) {
        RegulatedObjectId objectId = Require.present(said.objectId(), pointer + "/objectId");
        RegulatedObjectView object = parties.object(objectId, officer);
        if (!object.partyId().equals(visit.partyId())) {
            throw CampaignRefusal.OBJECT_OF_ANOTHER_PARTY.with("id", objectId).at(pointer + "/objectId");
        }
        campaign.requireInRegion(object, pointer + "/objectId");
        LeadView lead = leads.registerUnder(
                campaign.id().value(),
                new RegisterLead(
                        null,
                        team.form().channel(),
                        object.region(),
                        object.address(),
                        object.location(),
                        "专项整治“" + campaign.title() + "”检查任务，检查组：" + team.name(),
                        visit.id().text(),
                        visit.partyId(),
                        objectId,
                        null,
                        null,
                        null),
                officer);
        leads.triage(
                lead.id(),
                new TriageLead(
                        TriageOutcome.ACCEPTED,
                        Require.present(said.domain(), pointer + "/domain"),
                        LeadPriority.ORDINARY,
                        "专项整治部署的检查任务",
                        null,
                        null,
                        "专项整治部署的检查任务"),
                new ExpectedVersion(lead.version()),
                officer);
        InspectionView inspection = inspections.open(
                new OpenInspection(
                        null, lead.id(), objectId, said.domain(), said.checklist(), team.officers(), visit.plannedOn()),
                officer);
        return new Matter(visit.id(), objectId, lead.id(), inspection.id());
    }

    private static void requireResidence(Team team, PartyId party) {
        if (team.partyId() != null && !team.partyId().equals(party)) {
            throw CampaignRefusal.RESIDENT_WITHOUT_PARTY.with().at("/partyId");
        }
    }

    private void requireOneVisitADay(Visit visit) {
        VisitId other = mapper.visitOfDay(visit.partyId(), visit.plannedOn());
        if (other != null) {
            throw CampaignRefusal.ONE_VISIT_A_DAY.with("id", other).at("/plannedOn");
        }
    }

    private void requireNotTooSoon(Campaign campaign, Visit visit, CurrentOfficer officer) {
        if (visit.repeatReason() != null
                || !standings.standing(visit.partyId(), null).doesWell()) {
            return;
        }
        LocalDate since = campaign.shieldedSince(visit.plannedOn());
        histories.history(visit.partyId(), officer).entries().stream()
                .filter(entry -> entry.kind().equals("inspection"))
                .map(PartyEntry::occurredOn)
                .filter(on -> on.isAfter(since) && !on.isAfter(visit.plannedOn()))
                .findFirst()
                .ifPresent(last -> {
                    throw CampaignRefusal.REPEAT_VISIT_SHIELD
                            .with("last", last, "days", campaign.repeatAfterDays())
                            .at("/plannedOn");
                });
    }

    private List<VisitView> views(List<Visit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<VisitId, List<Matter>> matters = mapper
                .matters(visits.stream().map(Visit::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Matter::visitId, HashMap::new, Collectors.toList()));
        return visits.stream()
                .map(visit -> view(visit, matters.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private VisitView view(Visit visit, List<Matter> matters) {
        return new VisitView(
                visit.id(),
                visit.teamId(),
                visit.partyId(),
                visit.plannedOn(),
                visit.repeatReason(),
                location(matters),
                matters.stream()
                        .map(m -> new VisitView.MatterView(m.objectId(), m.leadId(), m.inspectionId()))
                        .toList());
    }

    private @Nullable Coordinates location(List<Matter> matters) {
        for (Matter matter : matters) {
            Coordinates location = parties.object(matter.objectId()).location();
            if (location != null) {
                return location;
            }
        }
        return null;
    }

    private static Campaign known(@Nullable Campaign campaign, CampaignId id, CurrentOfficer reader) {
        if (campaign == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(campaign.region(), id);
        return campaign;
    }
}
