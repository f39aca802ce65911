package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * How an act shall be dealt with (处理意见): how it is disposed of, with which fine, and why.
 *
 * @param fine absent where none is imposed
 * @param further how each further act of the case is dealt with; none where it has a single one
 */
public record Handling(Disposition disposition, @Nullable ChosenFine fine, String reasons, List<ActHandling> further) {
    public Handling {
        further = List.copyOf(further);
    }

    /** Of a case with a single act. */
    public Handling(Disposition disposition, @Nullable ChosenFine fine, String reasons) {
        this(disposition, fine, reasons, List.of());
    }

    /** A fine and nothing else. */
    public static Handling of(ChosenFine fine) {
        return new Handling(Disposition.FINE, fine, fine.reasons());
    }

    /** What all fines come to (合并处罚); zero where none is imposed. */
    public Money amount() {
        Money own = fine == null ? Money.ZERO : fine.amount();
        return further.stream().map(ActHandling::fined).reduce(own, Money::plus);
    }

    /** Whether any act is fined. */
    public boolean isFined() {
        return fine != null || further.stream().anyMatch(act -> act.amount() != null);
    }

    /** Each act by itself, first the one the case is filed for; nothing for a single one. */
    public ActHandlings acts(CaseId caseId, String violation, LocalDate actedOn) {
        if (further.isEmpty()) {
            return ActHandlings.NONE;
        }
        List<ActHandling> acts = new ArrayList<>();
        acts.add(ActHandling.of(caseId.value(), violation, actedOn, disposition, fine, reasons));
        acts.addAll(further);
        return new ActHandlings(acts);
    }

    /** The grade of the fine for the act the case is filed for; absent where none is imposed. */
    public @Nullable FineGrade grade() {
        return fine == null ? null : fine.grade();
    }

    public Choices choices() {
        return fine == null ? Choices.NONE : fine.choices();
    }

    /** The base and the number of the fine for the act the case is filed for. */
    public FineBasis basis() {
        return fine == null ? FineBasis.NONE : fine.basis();
    }

    /** What is imposed, as papers say it. */
    public String zh() {
        return disposition.zh(amount());
    }
}
