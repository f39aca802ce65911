package org.lijian.casefile.disposition;

import org.lijian.shared.Money;

/**
 * One confiscation (没收).
 *
 * @param what the gains, or the things by kind, number and place
 * @param value in yuan: the gains themselves, or what the things are worth
 */
public record Confiscation(ConfiscationKind kind, String what, Money value) {
    public Confiscation {
        if (value.isZero()) {
            throw new IllegalArgumentException("what is confiscated is worth something");
        }
    }

    String zh() {
        return kind.zh() + "：" + what + "（" + (kind == ConfiscationKind.ILLEGAL_GAINS ? "" : "价值") + value + "元）";
    }
}
