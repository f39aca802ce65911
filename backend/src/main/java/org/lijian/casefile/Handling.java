package org.lijian.casefile;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * How an act shall be dealt with (处理意见): how it is disposed of, with which fine, and why.
 *
 * @param fine absent where none is imposed
 */
public record Handling(Disposition disposition, @Nullable ChosenFine fine, String reasons) {
    /** A fine and nothing else. */
    public static Handling of(ChosenFine fine) {
        return new Handling(Disposition.FINE, fine, fine.reasons());
    }

    /** The fine; zero where none is imposed. */
    public Money amount() {
        return fine == null ? Money.ZERO : fine.amount();
    }

    /** The grade of the fine; absent where none is imposed. */
    public @Nullable FineGrade grade() {
        return fine == null ? null : fine.grade();
    }

    public Choices choices() {
        return fine == null ? Choices.NONE : fine.choices();
    }

    /** What is imposed, as papers say it. */
    public String zh() {
        return disposition.zh(amount());
    }
}
