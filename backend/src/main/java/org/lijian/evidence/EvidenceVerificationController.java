package org.lijian.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ReadableInCaseFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class EvidenceVerificationController {
    private static final int DAYS = 31;

    private final EvidenceVerifier verifier;
    private final Anchors anchors;

    EvidenceVerificationController(EvidenceVerifier verifier, Anchors anchors) {
        this.verifier = verifier;
        this.anchors = anchors;
    }

    @GetMapping("/evidence-verification")
    @ReadableInCaseFile
    EvidenceVerification verifyEvidence(@RequestParam UUID subject, CurrentOfficer officer) {
        return verifier.verify(subject, officer);
    }

    @GetMapping("/evidence-anchors")
    @RolesAllowed({"AUDITOR", "SUPERVISOR", "ADMINISTRATOR"})
    AnchorDays listEvidenceAnchors(@RequestParam(required = false) @Nullable LocalDate before) {
        return AnchorDays.of(anchors.page(before, DAYS));
    }

    @PostMapping("/evidence-anchors")
    @RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
    AnchorDays anchorEvidence() {
        anchors.anchorPastDays();
        return AnchorDays.of(anchors.page(null, DAYS));
    }

    record AnchorDays(List<AnchorView> items) {
        static AnchorDays of(List<Anchor> anchors) {
            return new AnchorDays(anchors.stream().map(AnchorView::of).toList());
        }
    }

    record AnchorView(
            LocalDate day,
            int chains,
            String previousRoot,
            String root,
            Instant madeAt,
            boolean stamped,
            @Nullable String authority,
            @Nullable Instant stampedAt,
            @Nullable String token) {
        static AnchorView of(Anchor anchor) {
            byte[] token = anchor.token();
            return new AnchorView(
                    anchor.day(),
                    anchor.chains(),
                    anchor.previousRoot(),
                    anchor.root(),
                    anchor.madeAt(),
                    token != null,
                    anchor.authority(),
                    anchor.stampedAt(),
                    token == null ? null : Base64.getEncoder().encodeToString(token));
        }
    }
}
