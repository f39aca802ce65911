package org.lijian.law.perday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure that stopped the discharge (责令停产、限产或者查封、扣押致停止排放); while it lasts, no day is penalised, and a recheck during it
 * establishes no refusal.
 *
 * @param on the day it was carried out
 * @param liftedOn the day it was lifted; absent while it lasts
 */
public record DischargeStop(
        LocalDate on, Kind kind, @Nullable LocalDate liftedOn) {
    /** What stopped it. */
    public enum Kind {
        SEAL("查封"),
        SEIZE("扣押"),
        RESTRICT("限制生产"),
        HALT("停产整治");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The measure as officers call it. */
        public String zh() {
            return word;
        }
    }

    /** Whether it lay between an order and its recheck: carried out before the recheck and not lifted by the day the order was served. */
    public boolean affects(RecheckRound round) {
        return on.isBefore(round.recheckedOn()) && (liftedOn == null || liftedOn.isAfter(round.orderServedOn()));
    }

    String text() {
        return on + kind.word + (liftedOn == null ? "" : "（" + liftedOn + "解除）");
    }
}
