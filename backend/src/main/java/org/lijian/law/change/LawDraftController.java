package org.lijian.law.change;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/law-drafts")
class LawDraftController {
    private final LawDrafts drafts;

    LawDraftController(LawDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER"})
    ResponseEntity<LawDraftView> draftLaw(@RequestBody DraftLaw request, CurrentOfficer officer) {
        LawDraftView draft = drafts.draft(request, officer);
        return Versioned.created("/api/v1/law-drafts/" + draft.id(), draft, draft.version());
    }

    @GetMapping
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER", "SUPERVISOR", "AUDITOR"})
    Page<LawDraftSummary> listLawDrafts(
            @RequestParam(required = false) @Nullable LawDraftStatus status, PageRequest page) {
        return drafts.drafts(status, page);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER", "SUPERVISOR", "AUDITOR"})
    ResponseEntity<LawDraftView> getLawDraft(@PathVariable LawDraftId id) {
        return versioned(drafts.draft(id));
    }

    @PostMapping("/{id}/trial")
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER", "SUPERVISOR"})
    DraftTrial tryLawDraft(@PathVariable LawDraftId id, CurrentOfficer officer) {
        return drafts.trial(id, officer);
    }

    @PostMapping("/{id}/activation")
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER"})
    ResponseEntity<LawDraftView> activateLawDraft(
            @PathVariable LawDraftId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(drafts.activate(id, expected, officer));
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({"ADMINISTRATOR", "LEGAL_REVIEWER"})
    ResponseEntity<LawDraftView> withdrawLawDraft(
            @PathVariable LawDraftId id, ExpectedVersion expected, CurrentOfficer officer) {
        return versioned(drafts.withdraw(id, expected, officer));
    }

    private static ResponseEntity<LawDraftView> versioned(LawDraftView draft) {
        return Versioned.ok(draft, draft.version());
    }
}
