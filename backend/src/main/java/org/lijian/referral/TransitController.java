package org.lijian.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}")
class TransitController {
    private final Transit transit;

    TransitController(Transit transit) {
        this.transit = transit;
    }

    @PostMapping("/hand-over")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> handOverReferral(
            @PathVariable ReferralId id,
            @RequestBody HandOverRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(transit.handOver(id, request.command(), expected, officer));
    }

    @PostMapping("/receipt")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordReferralReceipt(
            @PathVariable ReferralId id,
            @RequestBody ReceiptRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(transit.receive(id, request.command(), expected, officer));
    }

    @PostMapping("/supplement-request")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordSupplementRequest(
            @PathVariable ReferralId id,
            @RequestBody SupplementAskedRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(transit.askSupplement(id, request.command(), expected, officer));
    }

    @PostMapping("/supplement")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> supplementReferral(
            @PathVariable ReferralId id,
            @RequestBody SupplementRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(transit.supplement(id, request.command(), expected, officer));
    }

    @PostMapping("/reminders")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordReferralReminder(
            @PathVariable ReferralId id,
            @RequestBody ReminderRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(transit.remind(id, request.command(), expected, officer));
    }

    private static ResponseEntity<ReferralView> versioned(ReferralView view) {
        return Versioned.ok(view, view.version());
    }

    record Procuratorate(@Nullable String name, @Nullable LocalDate copiedOn) {}

    record HandOverRequest(
            @Nullable LocalDate handedOverOn,
            @Nullable List<@Nullable PaperRequest> papers,
            @Nullable Procuratorate procuratorate,
            @Nullable LocalDate answerBy) {
        HandOver command() {
            return new HandOver(
                    Require.present(handedOverOn, "/handedOverOn"),
                    PaperRequest.papers(papers, "/papers", true),
                    procuratorate == null ? null : Require.text(procuratorate.name(), "/procuratorate/name", 200),
                    procuratorate == null ? null : Require.present(procuratorate.copiedOn(), "/procuratorate/copiedOn"),
                    answerBy);
        }
    }

    record ReceiptRequest(
            @Nullable String number,
            @Nullable LocalDate receivedOn,
            @Nullable String receivedBy) {
        Transit.Receipt command() {
            return new Transit.Receipt(
                    Require.text(number, "/number", 100),
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(receivedBy, "/receivedBy", 200));
        }
    }

    record SupplementAskedRequest(
            @Nullable LocalDate requestedOn, @Nullable String missing) {
        Transit.SupplementRequest command() {
            return new Transit.SupplementRequest(
                    Require.present(requestedOn, "/requestedOn"), Require.text(missing, "/missing", 2000));
        }
    }

    record SupplementRequest(
            @Nullable LocalDate suppliedOn, @Nullable List<@Nullable PaperRequest> papers) {
        Transit.Supplement command() {
            return new Transit.Supplement(
                    Require.present(suppliedOn, "/suppliedOn"), PaperRequest.papers(papers, "/papers", true));
        }
    }

    record ReminderRequest(
            @Nullable LocalDate remindedOn, @Nullable String text) {
        Transit.Reminder command() {
            return new Transit.Reminder(Require.present(remindedOn, "/remindedOn"), Require.text(text, "/text", 1000));
        }
    }
}
