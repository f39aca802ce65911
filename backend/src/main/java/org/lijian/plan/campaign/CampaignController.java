package org.lijian.plan.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignController {
    private final Campaigns campaigns;
    private final Visits visits;

    CampaignController(Campaigns campaigns, Visits visits) {
        this.campaigns = campaigns;
        this.visits = visits;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<CampaignView> openCampaign(@RequestBody OpenCampaign request, CurrentOfficer officer) {
        CampaignView campaign = campaigns.open(request, officer);
        return Versioned.created("/api/v1/campaigns/" + campaign.id(), campaign, campaign.version());
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    Page<CampaignSummary> listCampaigns(PageRequest page, CurrentOfficer officer) {
        return campaigns.campaigns(page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    ResponseEntity<CampaignView> getCampaign(@PathVariable CampaignId id, CurrentOfficer officer) {
        CampaignView campaign = campaigns.get(id, officer);
        return Versioned.ok(campaign, campaign.version());
    }

    @PostMapping("/{id}/items")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    @ResponseStatus(HttpStatus.CREATED)
    ItemView addCampaignItem(@PathVariable CampaignId id, @RequestBody AddItem request, CurrentOfficer officer) {
        return campaigns.add(id, request, officer);
    }

    @GetMapping("/{id}/items")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    Page<ItemView> listCampaignItems(
            @PathVariable CampaignId id,
            @RequestParam(defaultValue = "false") boolean open,
            PageRequest page,
            CurrentOfficer officer) {
        return campaigns.items(id, open, page, officer);
    }

    @PostMapping("/{id}/items/{itemId}/completion")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    ItemView finishCampaignItem(
            @PathVariable CampaignId id,
            @PathVariable ItemId itemId,
            @RequestBody FinishItem request,
            CurrentOfficer officer) {
        return campaigns.finish(id, itemId, request, officer);
    }

    @PostMapping("/{id}/visits")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    @ResponseStatus(HttpStatus.CREATED)
    VisitView planVisit(@PathVariable CampaignId id, @RequestBody PlanVisit request, CurrentOfficer officer) {
        return visits.plan(id, request, officer);
    }

    @GetMapping("/{id}/teams/{teamId}/calendar")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    CalendarView getTeamCalendar(
            @PathVariable CampaignId id,
            @PathVariable TeamId teamId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            CurrentOfficer officer) {
        return visits.calendar(id, teamId, from, to, officer);
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed({"DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<CampaignView> closeCampaign(
            @PathVariable CampaignId id,
            @RequestBody CloseCampaign request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CampaignView campaign = campaigns.close(id, request, expected, officer);
        return Versioned.ok(campaign, campaign.version());
    }
}
