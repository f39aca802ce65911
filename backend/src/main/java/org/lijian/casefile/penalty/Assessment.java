package org.lijian.casefile.penalty;

import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.shared.Money;
import org.lijian.shared.Sha256;

/**
 * An amount with the steps that lead to it, and the steps of procedure that are due for it.
 *
 * @param amount what the fines come to; zero where none is imposed
 * @param gates why a hearing, a discussion, a legal review is due or not
 */
public record Assessment(
        Money amount,
        Explanation explanation,
        boolean hearing,
        boolean discussion,
        boolean legalReview,
        Explanation gates,
        Basis basis) {
    /** How the act is disposed of, the fine of {@link #amount} apart. */
    public Disposition disposition() {
        return basis.facts().disposed();
    }

    /** How each act is dealt with; none for a single one. */
    public ActHandlings acts() {
        return ActHandlings.of(basis.facts().acts());
    }

    /** SHA-256, hexadecimal, over the facts, the rules, the calendar and everything that came out. */
    public String fingerprint() {
        return Sha256.hex(String.join(
                "\n",
                basis.facts().json(),
                basis.reasons() == null ? "" : basis.reasons(),
                String.join("\n", basis.rules()),
                basis.calendar(),
                basis.law(),
                amount.toString(),
                hearing + " " + discussion + " " + legalReview,
                explanation.json(),
                gates.json()));
    }
}
