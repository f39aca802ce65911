package org.lijian.disclosure;

import jakarta.annotation.security.PermitAll;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register as anybody may read it, without signing in. */
@RestController
@RequestMapping("/api/v1/public/decisions")
class PublicDecisionsController {
    private final Publications publications;

    PublicDecisionsController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping
    @PermitAll
    Page<PublicDecisionSummary> listPublicDecisions(PageRequest page) {
        return publications.publicDecisions(page);
    }

    @GetMapping("/{id}")
    @PermitAll
    PublicDecision getPublicDecision(@PathVariable PublicationId id) {
        return publications.publicDecision(id);
    }
}
