package org.lijian.casefile;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class FilingWithdrawalController {
    private final FilingWithdrawals withdrawals;

    FilingWithdrawalController(FilingWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @PostMapping("/filing-withdrawal")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<CaseView> withdrawFiling(
            @PathVariable CaseId id,
            @RequestBody WithdrawFiling request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CaseView caseFile = withdrawals.withdraw(id, request, expected, officer);
        return Versioned.ok(caseFile, caseFile.version());
    }
}
