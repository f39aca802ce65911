package org.lijian.lead;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other authorities did with the leads they were handed. */
@Service
class TransferAnswers {
    private final LeadMapper leads;
    private final TransferAnswerMapper answers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    TransferAnswers(LeadMapper leads, TransferAnswerMapper answers, LegalTime time, ApplicationEventPublisher events) {
        this.leads = leads;
        this.answers = answers;
        this.time = time;
        this.events = events;
    }

    /**
     * Keeps what they told; the lead stays as it left. The same again is the first answer.
     *
     * @throws org.lijian.shared.Problem {@code lead-not-transferred}, {@code transfer-answer-before-receipt}, {@code penalty-without-penalty},
     *     {@code already-exists} where they told something else
     */
    @Transactional
    TransferAnswer record(LeadId id, RecordTransferAnswer command, CurrentOfficer officer) {
        Lead lead = known(leads.byIdForUpdate(id), id, officer);
        TransferAnswer answer = TransferAnswer.of(id, command, time, officer.id());
        TransferAnswer before = answers.ofLead(id);
        if (before != null) {
            if (!before.saysTheSameAs(answer)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return before;
        }
        lead.requireReceiptBy(answer.answeredOn());
        answers.insert(answer);
        events.publishEvent(new LeadTransferAnswered(
                id, officer.id(), lead.region(), answer.result(), answer.fine(), answer.answeredOn()));
        return answer;
    }

    @Transactional(readOnly = true)
    TransferAnswer of(LeadId id, CurrentOfficer reader) {
        known(leads.byId(id), id, reader);
        TransferAnswer answer = answers.ofLead(id);
        if (answer == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return answer;
    }

    private static Lead known(@Nullable Lead lead, LeadId id, CurrentOfficer officer) {
        if (lead == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(lead.region(), id);
        return lead;
    }
}
