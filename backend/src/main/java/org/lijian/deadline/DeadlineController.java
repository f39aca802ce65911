package org.lijian.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LegalDates;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.MayBeNull;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.OfficerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_PROOF = 200;

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final DeadlineWatch watch;

    DeadlineController(Deadlines deadlines, DeadlineChanges changes, DeadlineWatch watch) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.watch = watch;
    }

    @GetMapping
    @PermitAll
    Page<DeadlineView> listDeadlines(
            @RequestParam(required = false) @Nullable UUID subject, PageRequest page, CurrentOfficer officer) {
        return deadlines.list(subject, page, officer);
    }

    @GetMapping("/{id}")
    @PermitAll
    ResponseEntity<DeadlineView> getDeadline(@PathVariable DeadlineId id, CurrentOfficer officer) {
        return versioned(deadlines.deadline(id, officer));
    }

    @PostMapping("/{id}/stops")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<DeadlineView> stopDeadline(
            @PathVariable DeadlineId id,
            @RequestBody StopRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(changes.stop(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/stops/{stopId}/end")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<DeadlineView> endDeadlineStop(
            @PathVariable DeadlineId id,
            @PathVariable DeadlineChangeId stopId,
            @RequestBody EndStopRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(changes.endStop(id, stopId, request.command(), expected, officer));
    }

    @PostMapping("/{id}/extensions")
    @RolesAllowed({"DECISION_MAKER", "CHAIR"})
    ResponseEntity<DeadlineView> extendDeadline(
            @PathVariable DeadlineId id,
            @RequestBody ExtensionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(changes.extend(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/trigger-correction")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<DeadlineView> correctDeadlineTrigger(
            @PathVariable DeadlineId id,
            @RequestBody CorrectionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(changes.correct(id, request.command(), expected, officer));
    }

    @PostMapping("/{id}/supervisions")
    @RolesAllowed("SUPERVISOR")
    ResponseEntity<DeadlineView> superviseDeadline(
            @PathVariable DeadlineId id,
            @RequestBody SupervisionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        String instruction = Require.text(request.instruction(), "/instruction", LONGEST_REASON);
        return versioned(watch.supervise(id, instruction, expected, officer));
    }

    private static ResponseEntity<DeadlineView> versioned(DeadlineView view) {
        return Versioned.ok(view, view.version());
    }

    @MayBeNull
    record StopRequest(
            @Nullable ExclusionKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable String proof) {
        StopDeadline command() {
            return new StopDeadline(
                    Require.present(kind, "/kind"),
                    LegalDates.possible(Require.present(from, "/from"), "/from"),
                    to == null ? null : LegalDates.possible(to, "/to"),
                    Require.text(reason, "/reason", LONGEST_REASON),
                    Require.text(proof, "/proof", LONGEST_PROOF));
        }
    }

    record EndStopRequest(
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable String proof) {
        EndStop command() {
            return new EndStop(
                    LegalDates.possible(Require.present(to, "/to"), "/to"),
                    Require.text(reason, "/reason", LONGEST_REASON),
                    Require.text(proof, "/proof", LONGEST_PROOF));
        }
    }

    record CorrectionRequest(
            @Nullable LocalDate triggeredOn,
            @Nullable String proof,
            @Nullable String reason) {
        CorrectTrigger command() {
            return new CorrectTrigger(
                    LegalDates.possible(Require.present(triggeredOn, "/triggeredOn"), "/triggeredOn"),
                    Require.text(proof, "/proof", LONGEST_PROOF),
                    Require.text(reason, "/reason", LONGEST_REASON));
        }
    }

    record SupervisionRequest(@Nullable String instruction) {}

    @MayBeNull
    record ExtensionRequest(
            @Nullable LocalDate approvedOn,
            @Nullable String reason,
            @Nullable List<OfficerId> attendees) {
        ExtendDeadline command() {
            return new ExtendDeadline(
                    Require.present(approvedOn, "/approvedOn"),
                    Require.text(reason, "/reason", LONGEST_REASON),
                    attendees == null ? List.of() : attendees);
        }
    }
}
