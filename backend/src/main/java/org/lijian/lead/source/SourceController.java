package org.lijian.lead.source;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sources")
class SourceController {
    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SourceView> registerSource(@RequestBody RegisterSource request, CurrentOfficer officer) {
        SourceView source = sources.register(request, officer);
        return Versioned.created("/api/v1/sources/" + source.id(), source, source.version());
    }

    @GetMapping
    @RolesAllowed({"ADMINISTRATOR", "DUTY_OFFICER", "SUPERVISOR"})
    Page<SourceView> listSources(PageRequest page, CurrentOfficer officer) {
        return sources.sources(page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"ADMINISTRATOR", "DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<SourceView> getSource(@PathVariable SourceId id, CurrentOfficer officer) {
        return versioned(sources.source(id, officer));
    }

    /** A PUT, because a second one gives another key and the answer to the first is stored nowhere. */
    @PutMapping("/{id}/key")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SourceView> changeSourceKey(
            @PathVariable SourceId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(sources.changeKey(id, expected, officer));
    }

    @PutMapping("/{id}/mapping")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SourceView> changeSourceMapping(
            @PathVariable SourceId id,
            @RequestBody ChangeMapping request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(sources.changeMapping(id, request, expected, officer));
    }

    @PostMapping("/{id}/retirement")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SourceView> retireSource(
            @PathVariable SourceId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(sources.retire(id, expected, officer));
    }

    private static ResponseEntity<SourceView> versioned(SourceView source) {
        return Versioned.ok(source, source.version());
    }
}
