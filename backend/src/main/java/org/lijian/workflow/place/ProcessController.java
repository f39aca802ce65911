package org.lijian.workflow.place;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Cases;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.ReadableInWholeCase;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ProcessController {
    private final Places places;
    private final Cases cases;

    ProcessController(Places places, Cases cases) {
        this.places = places;
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/process")
    @ReadableInWholeCase
    CaseProcessView getCaseProcess(@PathVariable CaseId id, CurrentOfficer officer) {
        return places.ofCase(cases.caseFile(id, officer).id());
    }

    @GetMapping("/processes")
    @PermitAll
    Page<ProcessView> listProcesses() {
        List<ProcessView> all = places.processes();
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/processes/{key}/diagram")
    @PermitAll
    ResponseEntity<byte[]> getProcessDiagram(
            @PathVariable String key, @RequestParam(required = false) @Nullable Integer version) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header("X-Content-Type-Options", "nosniff")
                .body(places.diagram(key, version));
    }
}
