package org.lijian.document;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lijian.document.TextComparison.ComparedLine;
import org.lijian.platform.LegalTime;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that were handed over on the spot beside what the form says of the same facts. What was handed over is what was served: it is
 * filed to the letter or not at all, and where the form says something else only after a person has seen both texts.
 */
@Service
public class HandedOverPapers {
    private static final String FORM_TEXT = "formText";

    private final AcceptedDifferenceMapper accepted;
    private final LegalTime time;

    HandedOverPapers(AcceptedDifferenceMapper accepted, LegalTime time) {
        this.accepted = accepted;
        this.time = time;
    }

    /** What the form says, where a paper was not filed because it says something else. */
    public static Optional<String> formText(Problem problem) {
        return problem.refusal() == DocumentRefusal.PRINTED_DIFFERS
                ? Optional.of(String.valueOf(problem.facts().get(FORM_TEXT)))
                : Optional.empty();
    }

    /** Line by line: first what the form says, then what the paper says. */
    public static List<ComparedLine> compare(String formText, HandedOver paper) {
        return TextComparison.of(formText, paper.text());
    }

    /**
     * Lets this paper be filed though its form says {@code formText}: these two texts and no others.
     *
     * @param reason why, for the file
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accept(HandedOver paper, String formText, String reason, OfficerId by) {
        accepted.insert(new AcceptedDifference(
                paper.number(),
                paper.sha256(),
                Sha256.hex(formText),
                formText,
                reason,
                by,
                time.now().truncatedTo(ChronoUnit.MICROS)));
    }

    /**
     * @throws Problem {@code printed-text-differs} unless the paper is what the form says or somebody accepted that it is not
     */
    void requireSettled(HandedOver paper, String formText) {
        if (!paper.text().equals(formText)
                && !accepted.isAccepted(paper.number(), paper.sha256(), Sha256.hex(formText))) {
            throw DocumentRefusal.PRINTED_DIFFERS.with("number", paper.number(), FORM_TEXT, formText);
        }
    }
}
