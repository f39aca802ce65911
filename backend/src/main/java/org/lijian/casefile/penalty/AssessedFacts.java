package org.lijian.casefile.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Handling;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.perday.RecheckRound;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an amount was calculated from, complete and without personal data: with the same law it comes out the same.
 *
 * @param on the day of the step, whose law of procedure applies
 * @param amount what an officer set; absent for a per-day fine, and where no fine is imposed
 * @param daily the original fine; absent for an ordinary one
 * @param choices the options found, by factor; absent where there were none
 * @param disposition absent for a fine and nothing else
 * @param baseAmount what the fine is a multiple of; absent where it is none
 * @param units for how many vehicles or machines the fine is; absent where nobody said, and then for one
 * @param acts each act of a case with several, the one of {@code violation} first, each with its reasons; absent for a single one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessedFacts(
        PenaltyKind kind,
        String violation,
        LocalDate actedOn,
        PartyKind partyKind,
        String jurisdiction,
        LocalDate on,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable Money daily,
        @Nullable RecheckRound round,
        @Nullable Map<String, String> choices,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        @Nullable Disposition disposition,
        @Nullable List<ActHandling> acts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public AssessedFacts {
        choices = choices == null || choices.isEmpty()
                ? null
                : Choices.of(choices).byFactor();
    }

    static AssessedFacts ordinary(PenaltyView penalty, String jurisdiction, LocalDate on, Handling handling) {
        ChosenFine fine = handling.fine();
        ActHandlings acts = handling.acts(penalty.caseId(), penalty.violation(), penalty.actedOn());
        return new AssessedFacts(
                PenaltyKind.ORDINARY,
                penalty.violation(),
                penalty.actedOn(),
                penalty.partyKind(),
                jurisdiction,
                on,
                fine == null ? null : fine.amount(),
                handling.grade(),
                null,
                null,
                handling.choices().byFactor(),
                handling.basis().baseAmount(),
                handling.basis().units(),
                handling.disposition().equals(Disposition.FINE) ? null : handling.disposition(),
                acts.isEmpty() ? null : acts.each());
    }

    static AssessedFacts perDay(
            PenaltyView penalty, String jurisdiction, LocalDate on, Money daily, RecheckRound round) {
        return new AssessedFacts(
                PenaltyKind.PER_DAY,
                penalty.violation(),
                penalty.actedOn(),
                penalty.partyKind(),
                jurisdiction,
                on,
                null,
                null,
                daily,
                round,
                null,
                null,
                null,
                null,
                null);
    }

    Disposition disposed() {
        return disposition == null ? Disposition.FINE : disposition;
    }

    /** What the officers proposed or decided; {@code reasons} are kept beside the facts. */
    Handling handling(String reasons) {
        ChosenFine fine =
                amount == null || grade == null ? null : new ChosenFine(amount, grade, reasons, found(), basis());
        return new Handling(disposed(), fine, reasons, ActHandlings.of(acts).further());
    }

    Money dailyAmount() {
        return Objects.requireNonNull(daily, "a per-day fine has its daily amount");
    }

    RecheckRound recheckRound() {
        return Objects.requireNonNull(round, "a per-day fine has its recheck");
    }

    FineBasis basis() {
        return new FineBasis(baseAmount, units);
    }

    Choices found() {
        return Choices.of(choices);
    }

    /** Canonical: the members in the order of the record, absent ones left out. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    public static AssessedFacts ofJson(String json) {
        return JSON.readValue(json, AssessedFacts.class);
    }
}
