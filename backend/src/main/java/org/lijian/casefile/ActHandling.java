package org.lijian.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * How one of the several acts of a case is dealt with, apart from the others (分别裁量).
 *
 * @param actId the act; the act the case is filed for has the id of the case
 * @param amount the fine for this act alone; absent where none is imposed
 * @param choices factor → option found; absent where there were none
 * @param baseAmount what the fine is a multiple of; absent where it is none
 * @param units for how many vehicles or machines the fine is; absent where nobody said
 * @param circumstances for which a penalty is left out or reduced, by their codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActHandling(
        UUID actId,
        String violation,
        LocalDate actedOn,
        DispositionKind kind,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable Map<String, String> choices,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        List<String> circumstances,
        @Nullable String education,
        String reasons) {
    public ActHandling {
        choices = choices == null || choices.isEmpty()
                ? null
                : Choices.of(choices).byFactor();
        circumstances = List.copyOf(circumstances);
    }

    static ActHandling of(
            UUID actId,
            String violation,
            LocalDate actedOn,
            Disposition disposition,
            @Nullable ChosenFine fine,
            String reasons) {
        return new ActHandling(
                actId,
                violation,
                actedOn,
                disposition.kind(),
                fine == null ? null : fine.amount(),
                fine == null ? null : fine.grade(),
                fine == null ? null : fine.choices().byFactor(),
                fine == null ? null : fine.basis().baseAmount(),
                fine == null ? null : fine.basis().units(),
                disposition.circumstances(),
                disposition.education(),
                reasons);
    }

    /** The fine for this act; zero where none is imposed. */
    public Money fined() {
        return amount == null ? Money.ZERO : amount;
    }

    public @Nullable ChosenFine fine() {
        return amount == null || grade == null
                ? null
                : new ChosenFine(amount, grade, reasons, Choices.of(choices), basis());
    }

    /** The base and the number of the fine for this act. */
    public FineBasis basis() {
        return new FineBasis(baseAmount, units);
    }

    /** The same with the base and the number that were {@code reported}, as far as it names none. */
    public ActHandling reckonedAs(ActHandling reported) {
        ChosenFine fine = fine();
        return fine == null
                ? this
                : of(
                        actId,
                        violation,
                        actedOn,
                        disposition(),
                        new ChosenFine(
                                fine.amount(), fine.grade(), reasons, fine.choices(), basis().or(reported.basis())),
                        reasons);
    }

    /** How it is disposed of, the fine apart; what is confiscated and whether the party is warned stand for the whole case. */
    public Disposition disposition() {
        return new Disposition(kind, false, List.of(), circumstances, education);
    }

    /** What is imposed for it, as papers say it. */
    public String zh() {
        if (kind != DispositionKind.PENALTY) {
            return kind.zh();
        }
        return amount == null ? "不处罚款" : "罚款" + amount + "元";
    }
}
