package org.lijian.statistics.live;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.deadline.ClockLight;
import org.lijian.deadline.ClockLights;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Light;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.RegionCode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1")
class LiveController {
    private final ClockLights lights;
    private final Leaks leaks;
    private final LiveBoards boards;

    LiveController(ClockLights lights, Leaks leaks, LiveBoards boards) {
        this.lights = lights;
        this.leaks = leaks;
        this.boards = boards;
    }

    @GetMapping(value = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    SseEmitter watchLive(@RequestParam(required = false) @Nullable RegionCode region, CurrentOfficer officer) {
        return boards.watch(area(region, officer));
    }

    @GetMapping("/clock-lights")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    ClockLightList listClockLights(
            @RequestParam(required = false) @Nullable RegionCode region, CurrentOfficer officer) {
        return new ClockLightList(lights.lights(area(region, officer)));
    }

    @GetMapping("/clock-lights/{code}/deadlines")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    Page<DeadlineView> listDeadlinesOfLight(
            @PathVariable String code,
            @RequestParam Light light,
            @RequestParam(required = false) @Nullable RegionCode region,
            PageRequest page,
            CurrentOfficer officer) {
        return lights.clocks(area(region, officer), code, light, page);
    }

    @GetMapping("/leaks")
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR"})
    Page<LeakView> listLeaks(
            @RequestParam(required = false) @Nullable RegionCode region, PageRequest page, CurrentOfficer officer) {
        return leaks.leaks(area(region, officer), page);
    }

    private static RegionCode area(@Nullable RegionCode region, CurrentOfficer officer) {
        if (region == null) {
            return officer.area();
        }
        officer.requireToKnowOf(region, region);
        return region;
    }

    record ClockLightList(List<ClockLight> items) {}
}
