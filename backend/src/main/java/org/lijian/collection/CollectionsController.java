package org.lijian.collection;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/collections")
class CollectionsController {
    private final Collections collections;

    CollectionsController(Collections collections) {
        this.collections = collections;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR"})
    Page<CollectionView> listCollections(
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            @RequestParam(name = "penalty", required = false) @Nullable PenaltyId penaltyId,
            PageRequest page,
            CurrentOfficer officer) {
        return collections.collections(caseId, penaltyId, page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR"})
    ResponseEntity<CollectionView> getCollection(@PathVariable CollectionId id, CurrentOfficer officer) {
        CollectionView view = collections.collection(id, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/payments")
    @RolesAllowed("CASHIER")
    ResponseEntity<CollectionView> recordPayment(
            @PathVariable CollectionId id,
            @RequestBody PaymentRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = collections.pay(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    record PaymentRequest(
            @Nullable UUID id,
            @Nullable Money amount,
            @Nullable LocalDate paidOn,
            @Nullable String bankReference) {
        RecordPayment command() {
            return new RecordPayment(
                    new PaymentId(Require.idOrNew(id, "/id")),
                    Require.present(amount, "/amount"),
                    Require.present(paidOn, "/paidOn"),
                    Require.text(bankReference, "/bankReference", 100));
        }
    }
}
