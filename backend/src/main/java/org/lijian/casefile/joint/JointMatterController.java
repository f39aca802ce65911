package org.lijian.casefile.joint;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.DecideFiling;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.ReadableInCaseFile;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class JointMatterController {
    private final JointMatters matters;

    JointMatterController(JointMatters matters) {
        this.matters = matters;
    }

    @PostMapping("/joint-matters")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<JointMatterView> requestJointFiling(
            @RequestBody RequestJointFiling request, CurrentOfficer officer) {
        JointMatterView matter = matters.request(request, officer);
        return Versioned.created("/api/v1/joint-matters/" + matter.id(), matter, matter.version());
    }

    @GetMapping("/joint-matters/{id}")
    @ReadableInCaseFile
    ResponseEntity<JointMatterView> getJointMatter(@PathVariable JointMatterId id, CurrentOfficer officer) {
        return versioned(matters.matter(id, officer));
    }

    @PostMapping("/joint-matters/{id}/parties")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<JointMatterView> addJointParty(
            @PathVariable JointMatterId id,
            @RequestBody AddJointParty request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(matters.add(id, request, expected, officer));
    }

    @PostMapping("/joint-matters/{id}/filing-decision")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<JointMatterView> decideJointFiling(
            @PathVariable JointMatterId id,
            @RequestBody DecideFiling request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(matters.decideFiling(id, request, expected, officer));
    }

    @GetMapping("/cases/{id}/joint-matter")
    @ReadableInCaseFile
    ResponseEntity<JointMatterView> getJointMatterOfCase(@PathVariable CaseId id, CurrentOfficer officer) {
        return versioned(matters.ofCase(id, officer));
    }

    private static ResponseEntity<JointMatterView> versioned(JointMatterView matter) {
        return Versioned.ok(matter, matter.version());
    }
}
