package org.lijian.collection;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/collections/{id}")
class RefundController {
    private final Refunds refunds;

    RefundController(Refunds refunds) {
        this.refunds = refunds;
    }

    @PostMapping("/refund-order")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<CollectionView> orderRefund(
            @PathVariable CollectionId id,
            @RequestBody RefundOrderRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(refunds.order(id, request.command(), expected, officer));
    }

    @PostMapping("/refund")
    @RolesAllowed("CASHIER")
    ResponseEntity<CollectionView> payRefund(
            @PathVariable CollectionId id,
            @RequestBody RefundRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return answer(refunds.pay(id, request.command(), expected, officer));
    }

    private static ResponseEntity<CollectionView> answer(CollectionView view) {
        return Versioned.ok(view, view.version());
    }

    record RefundOrderRequest(
            @Nullable UUID id,
            @Nullable Money amount,
            @Nullable String reasons) {
        OrderRefund command() {
            return new OrderRefund(
                    new RefundId(Require.idOrNew(id, "/id")),
                    Require.present(amount, "/amount"),
                    Require.text(reasons, "/reasons", 1000));
        }
    }

    record RefundRequest(
            @Nullable LocalDate paidOn, @Nullable String bankReference) {
        PayRefund command() {
            return new PayRefund(
                    Require.present(paidOn, "/paidOn"), Require.text(bankReference, "/bankReference", 100));
        }
    }
}
