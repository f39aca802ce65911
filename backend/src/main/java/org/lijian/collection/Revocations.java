package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.evidence.EvidenceItems;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fines whose decision the bureau takes back of its own motion (自行撤销). */
@Service
public class Revocations {
    private final CollectionMapper mapper;
    private final DecisionRevocationMapper revocations;
    private final CollectionFiles files;
    private final CollectionPapers papers;
    private final FinedDecisions decisions;
    private final Refunds refunds;
    private final EvidenceItems evidence;
    private final PaymentClocks clocks;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Revocations(
            CollectionMapper mapper,
            DecisionRevocationMapper revocations,
            CollectionFiles files,
            CollectionPapers papers,
            FinedDecisions decisions,
            Refunds refunds,
            EvidenceItems evidence,
            PaymentClocks clocks,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.revocations = revocations;
        this.files = files;
        this.papers = papers;
        this.decisions = decisions;
        this.refunds = refunds;
        this.evidence = evidence;
        this.clocks = clocks;
        this.time = time;
        this.events = events;
    }

    /**
     * The head who could decide it takes the decision back on what shows that it was wrong: from that day nothing is owed, what was paid
     * goes back, the publication is taken back and the party is told in writing.
     *
     * @throws org.lijian.shared.Problem {@code approval-level}, {@code challenge-open}, {@code payment-plan-undecided},
     *     {@code court-unanswered}, {@code G26-verified-before-relied-on}; {@code not-at-this-step}
     */
    @Transactional
    public CollectionView revoke(
            CollectionId id, RevokeDecision command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        FineCollection fine = file.fine();
        decisions.requireToRevoke(fine, time.today(), officer);
        fine.requireRevocable();
        file.requireNothingPending();
        evidence.requireStored(command.evidence(), officer);
        LocalDate today = time.today();
        Money imposed = fine.principal();
        boolean wasOpen = fine.status() == CollectionStatus.OPEN;
        CollectionPapers.Paper paper = papers.revocation(fine, command, today, officer.id());
        fine.revoke();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        revocations.insert(new DecisionRevocation(
                id,
                imposed,
                command.reasons(),
                today,
                officer.id(),
                paper.documentId(),
                paper.number(),
                paper.deliveryId()));
        command.evidence().stream().distinct().forEach(item -> revocations.insertEvidence(id, item));
        clocks.end(fine, today);
        events.publishEvent(new DecisionRevoked(
                id,
                fine.penaltyId(),
                fine.caseId(),
                officer.id(),
                fine.region(),
                decisions.of(fine).officers(),
                imposed,
                today,
                wasOpen,
                paper.deliveryId()));
        refunds.fallDue(files.read(id, officer), officer);
        return files.view(id, officer);
    }
}
