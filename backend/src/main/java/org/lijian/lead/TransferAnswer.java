package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * What the other authority told of a lead it was handed (移送办理结果). The penalty is theirs; here it is known, not counted as ours.
 *
 * @param decisionNumber of their decision, where they penalised
 * @param fine in yuan, where they fined
 */
public record TransferAnswer(
        LeadId leadId,
        TransferResult result,
        String said,
        @Nullable String decisionNumber,
        @Nullable Money fine,
        LocalDate answeredOn,
        OfficerId recordedBy) {
    static TransferAnswer of(LeadId lead, RecordTransferAnswer command, LegalTime time, OfficerId by) {
        TransferResult result = Require.present(command.result(), "/result");
        boolean penalised = result == TransferResult.PENALISED;
        if (penalised) {
            Require.present(command.decisionNumber(), "/decisionNumber");
        } else {
            requireNone(command.decisionNumber(), "/decisionNumber");
            requireNone(command.fine(), "/fine");
        }
        return new TransferAnswer(
                lead,
                result,
                Require.text(command.said(), "/said", 2000),
                Require.optionalText(command.decisionNumber(), "/decisionNumber", 100),
                command.fine(),
                time.notInTheFuture(Require.present(command.answeredOn(), "/answeredOn"), "/answeredOn"),
                by);
    }

    private static void requireNone(@Nullable Object value, String pointer) {
        if (value != null) {
            throw LeadRefusal.PENALTY_WITHOUT_PENALTY.with().at(pointer);
        }
    }

    /** Whoever records it. */
    boolean saysTheSameAs(TransferAnswer other) {
        return equals(new TransferAnswer(
                other.leadId,
                other.result,
                other.said,
                other.decisionNumber,
                other.fine,
                other.answeredOn,
                recordedBy));
    }
}
