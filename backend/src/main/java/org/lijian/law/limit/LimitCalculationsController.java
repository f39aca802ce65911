package org.lijian.law.limit;

import jakarta.annotation.security.PermitAll;
import org.lijian.law.limit.LimitRequests.BoilerEmissionRequest;
import org.lijian.law.limit.LimitRequests.CookingFumeRequest;
import org.lijian.law.limit.LimitRequests.DieselSmokeRequest;
import org.lijian.law.limit.LimitRequests.DustDifferenceRequest;
import org.lijian.law.limit.LimitRequests.NonRoadSmokeRequest;
import org.lijian.law.limit.LimitRequests.SmokeReadings;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calculations")
class LimitCalculationsController {
    private final Limits limits;
    private final BoilerEmissions boilers;
    private final CookingFumes fumes;
    private final SmokeLimits smoke;
    private final DustDifferences dust;

    LimitCalculationsController(
            Limits limits, BoilerEmissions boilers, CookingFumes fumes, SmokeLimits smoke, DustDifferences dust) {
        this.limits = limits;
        this.boilers = boilers;
        this.fumes = fumes;
        this.smoke = smoke;
        this.dust = dust;
    }

    @PostMapping("/boiler-emission")
    @PermitAll
    LimitJudgement calculateBoilerEmission(@RequestBody BoilerEmissionRequest request) {
        return boilers.judge(request.boiler(limits), request.requiredReadings());
    }

    @PostMapping("/cooking-fume")
    @PermitAll
    LimitJudgement calculateCookingFume(@RequestBody CookingFumeRequest request) {
        return request.isUnorganised()
                ? fumes.unorganised(request.kitchen())
                : fumes.judge(request.kitchen(), request.sampling());
    }

    @PostMapping("/diesel-smoke")
    @PermitAll
    LimitJudgement calculateDieselSmoke(@RequestBody DieselSmokeRequest request) {
        return smoke.judgeVehicle(request.vehicle(limits), SmokeReadings.byItem(request.readings()));
    }

    @PostMapping("/non-road-smoke")
    @PermitAll
    LimitJudgement calculateNonRoadSmoke(@RequestBody NonRoadSmokeRequest request) {
        return smoke.judgeMachine(request.machine(limits), SmokeReadings.byItem(request.readings()));
    }

    @PostMapping("/dust-difference")
    @PermitAll
    DustDay calculateDustDifference(@RequestBody DustDifferenceRequest request) {
        return dust.judge(request.requiredRegion(), request.requiredDay(), request.requiredHours());
    }
}
