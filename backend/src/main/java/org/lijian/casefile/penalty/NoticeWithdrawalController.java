package org.lijian.casefile.penalty;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.casefile.PenaltyId;
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
@RequestMapping("/api/v1/penalties/{id}/notice-withdrawal")
class NoticeWithdrawalController {
    private final NoticeWithdrawals withdrawals;

    NoticeWithdrawalController(NoticeWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @GetMapping
    @ReadableInCaseFile
    ResponseEntity<WithdrawnNoticeView> getNoticeWithdrawal(@PathVariable PenaltyId id, CurrentOfficer officer) {
        return versioned(withdrawals.withdrawnNotice(id, officer));
    }

    @PostMapping
    @RolesAllowed({"DECISION_MAKER"})
    ResponseEntity<WithdrawnNoticeView> withdrawNotice(
            @PathVariable PenaltyId id,
            @RequestBody WithdrawNotice request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(withdrawals.withdrawNotice(id, request, expected, officer));
    }

    private static ResponseEntity<WithdrawnNoticeView> versioned(WithdrawnNoticeView withdrawn) {
        return Versioned.ok(withdrawn, withdrawn.version());
    }
}
