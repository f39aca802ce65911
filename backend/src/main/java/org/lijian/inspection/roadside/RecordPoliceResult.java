package org.lijian.inspection.roadside;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.Money;

/** 公安交管部门处理结果: how many of those handed over were penalised, and with how much together. */
public record RecordPoliceResult(
        @Nullable LocalDate answeredOn,
        @Nullable Integer penalised,
        @Nullable Money fines) {

    /** Refuses an answer that cannot be one to what was handed over. */
    RecordPoliceResult checkedFor(RecordPoliceReceipt receipt, long handedOver, LegalTime time) {
        int count = Require.present(penalised, "/penalised");
        Require.that(count, count >= 0, "/penalised", "不能为负数", "is not negative");
        if (count > handedOver) {
            throw RoadsideRefusal.NOT_HANDED_OVER
                    .with("handed", handedOver, "penalised", count)
                    .at("/penalised");
        }
        Money sum = Require.present(fines, "/fines");
        if (count == 0 && !sum.equals(Money.ZERO)) {
            throw RoadsideRefusal.FINES_OF_NOBODY.with("fines", sum).at("/fines");
        }
        LocalDate on = time.notInTheFuture(Require.present(answeredOn, "/answeredOn"), "/answeredOn");
        Instant at = Require.present(receipt.handedOverAt(), "/handedOverAt");
        LocalDate handedOverOn = LocalDate.ofInstant(at, LegalTime.ZONE);
        if (on.isBefore(handedOverOn)) {
            throw RoadsideRefusal.ANSWERED_TOO_EARLY
                    .with("date", on, "handedOverOn", handedOverOn)
                    .at("/answeredOn");
        }
        return this;
    }
}
