package org.lijian.disclosure;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/publications")
class PublicationsController {
    private final Publications publications;

    PublicationsController(Publications publications) {
        this.publications = publications;
    }

    @PostMapping
    @RolesAllowed("CLERK")
    ResponseEntity<PublicationView> publishDecision(@RequestBody PublicationRequest request, CurrentOfficer officer) {
        PublicationView view = publications.publish(request.command(), officer);
        return ResponseEntity.created(URI.create("/api/v1/public/decisions/" + view.id()))
                .body(view);
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DECISION_MAKER", "CLERK", "SUPERVISOR"})
    Page<PublicationView> listPublications(
            @RequestParam(name = "penalty", required = false) @Nullable PenaltyId penaltyId,
            PageRequest page,
            CurrentOfficer officer) {
        return publications.publications(penaltyId, page, officer);
    }

    @PostMapping("/{id}/retraction")
    @RolesAllowed("CLERK")
    PublicationView retractPublication(
            @PathVariable PublicationId id, @RequestBody RetractionRequest request, CurrentOfficer officer) {
        return publications.retract(id, request.command(), officer);
    }

    record RetractionRequest(
            @Nullable LocalDate retractedOn, @Nullable String reason) {
        RetractPublication command() {
            return new RetractPublication(
                    Require.present(retractedOn, "/retractedOn"), Require.text(reason, "/reason", 1000));
        }
    }

    record PublicationRequest(
            @Nullable UUID id,
            @Nullable PenaltyId penaltyId,
            @Nullable LocalDate publishedOn) {
        PublishDecision command() {
            return new PublishDecision(
                    new PublicationId(Require.idOrNew(id, "/id")),
                    Require.present(penaltyId, "/penaltyId"),
                    Require.present(publishedOn, "/publishedOn"));
        }
    }
}
