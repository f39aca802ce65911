package org.lijian.casefile.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.perday.RecheckRound;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an amount was calculated from, complete and without personal data: with the same law it comes out the same.
 *
 * @param on the day of the step, whose law of procedure applies
 * @param amount what an officer set; absent for a per-day fine
 * @param daily the original fine; absent for an ordinary one
 * @param choices the options found, by factor; absent where there were none
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
        @Nullable Map<String, String> choices) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public AssessedFacts {
        choices = choices == null || choices.isEmpty()
                ? null
                : Choices.of(choices).byFactor();
    }

    static AssessedFacts ordinary(PenaltyView penalty, String jurisdiction, LocalDate on, ChosenFine fine) {
        return new AssessedFacts(
                PenaltyKind.ORDINARY,
                penalty.violation(),
                penalty.actedOn(),
                penalty.partyKind(),
                jurisdiction,
                on,
                fine.amount(),
                fine.grade(),
                null,
                null,
                fine.choices().byFactor());
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
                null);
    }

    Money setAmount() {
        return Objects.requireNonNull(amount, "an ordinary fine has its amount");
    }

    FineGrade setGrade() {
        return Objects.requireNonNull(grade, "an ordinary fine has its grade");
    }

    Money dailyAmount() {
        return Objects.requireNonNull(daily, "a per-day fine has its daily amount");
    }

    RecheckRound recheckRound() {
        return Objects.requireNonNull(round, "a per-day fine has its recheck");
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
