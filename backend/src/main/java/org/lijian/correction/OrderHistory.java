package org.lijian.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;

/** The orders that one inspection has led to for one violation, in the order of their rounds, and the recheck of the last one. */
record OrderHistory(List<CorrectionOrder> orders, @Nullable Recheck lastRecheck) {
    /**
     * The round that {@code command} begins. After a refusal the order follows the refused one (环境保护部令第28号第十四条); where nobody
     * rechecked in time, only an order that follows nothing begins again.
     */
    int nextRound(IssueCorrectionOrder command) {
        if (orders.isEmpty()) {
            if (command.previousOrderId() != null) {
                throw PlatformRefusal.NOT_FOUND
                        .with("id", command.previousOrderId())
                        .at("/previousOrderId");
            }
            return 1;
        }
        CorrectionOrder last = last();
        if (command.previousOrderId() == null) {
            if (!last.lapsed(command.issuedOn())) {
                throw last.status() == CorrectionStatus.REFUSED
                        ? notTheLast(last)
                        : PlatformRefusal.NOT_AT_THIS_STEP.with(
                                "step", last.status().zh());
            }
            return last.round() + 1;
        }
        if (!command.previousOrderId().equals(last.id())) {
            throw notTheLast(last);
        }
        last.requireStatus(CorrectionStatus.REFUSED);
        requireAfterRecheck(command.issuedOn());
        return last.round() + 1;
    }

    /** Of a history that is not empty. */
    CorrectionOrder last() {
        return orders.get(orders.size() - 1);
    }

    /** The case the orders before belong to, if they do. */
    @Nullable CaseId caseId() {
        return orders.isEmpty() ? null : last().caseId();
    }

    private void requireAfterRecheck(LocalDate issuedOn) {
        if (lastRecheck != null && issuedOn.isBefore(lastRecheck.recheckedOn())) {
            throw CorrectionRefusal.BEFORE_RECHECK
                    .with("issuedOn", issuedOn, "recheckedOn", lastRecheck.recheckedOn())
                    .at("/issuedOn");
        }
    }

    private static Problem notTheLast(CorrectionOrder last) {
        return CorrectionRefusal.NOT_THE_LAST_ORDER
                .with("number", last.documentNumber())
                .at("/previousOrderId");
    }
}
