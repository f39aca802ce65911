package org.lijian.plan.risk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PageRequest;
import org.lijian.registry.ObjectKind;
import org.lijian.shared.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/risk-ranking")
class RiskController {
    private final RiskRanking ranking;

    RiskController(RiskRanking ranking) {
        this.ranking = ranking;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR", "DECISION_MAKER"})
    Ranking rankByRisk(
            @RequestParam RegionCode region,
            @RequestParam List<ObjectKind> kind,
            PageRequest page,
            CurrentOfficer officer) {
        return new Ranking(ranking.rank(region, kind, page.limit(), officer));
    }

    record Ranking(List<RankedParty> items) {}
}
