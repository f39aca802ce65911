package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.document.DocumentView;
import org.lijian.evidence.EvidenceItems;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyView;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fines that are given up because nobody is left to pay them (终结收缴). */
@Service
public class CollectionEndings {
    private final CollectionMapper mapper;
    private final CollectionEndingMapper endings;
    private final CollectionFiles files;
    private final CollectionPapers papers;
    private final FinedDecisions decisions;
    private final Parties parties;
    private final EvidenceItems evidence;
    private final PaymentClocks clocks;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    CollectionEndings(
            CollectionMapper mapper,
            CollectionEndingMapper endings,
            CollectionFiles files,
            CollectionPapers papers,
            FinedDecisions decisions,
            Parties parties,
            EvidenceItems evidence,
            PaymentClocks clocks,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.endings = endings;
        this.files = files;
        this.papers = papers;
        this.decisions = decisions;
        this.parties = parties;
        this.evidence = evidence;
        this.clocks = clocks;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * The head ends the collection on evidence that the party is no more and that nothing and nobody is left; from that day no surcharge
     * grows and nothing is waited for.
     *
     * @throws org.lijian.shared.Problem {@code collection-end-circumstance}, {@code challenge-open}, {@code payment-plan-undecided},
     *     {@code court-unanswered}, {@code G26-verified-before-relied-on}; {@code not-at-this-step}
     */
    @Transactional
    public CollectionView end(
            CollectionId id, EndCollection command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        levels.require(ApprovalMatter.COLLECTION_END, officer);
        file.requireNothingPending();
        FineCollection fine = file.fine();
        PartyView party = parties.party(decisions.of(fine).partyId());
        if (!command.circumstance().befalls(party.kind())) {
            throw CollectionRefusal.END_CIRCUMSTANCE
                    .with("circumstance", command.circumstance().zh())
                    .at("/circumstance");
        }
        evidence.requireStored(command.evidence(), officer);
        LocalDate today = time.today();
        Money unpaid = files.ledger(file).outstanding(today);
        DocumentView approval = papers.ending(fine, party, command, unpaid, today, officer.id());
        fine.end();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        endings.insert(new CollectionEnding(
                id, command.circumstance(), command.reasons(), today, officer.id(), approval.id()));
        command.evidence().stream().distinct().forEach(item -> endings.insertEvidence(id, item));
        clocks.end(fine, today);
        events.publishEvent(new CollectionEnded(
                id,
                fine.penaltyId(),
                fine.caseId(),
                officer.id(),
                fine.region(),
                command.circumstance(),
                unpaid,
                today));
        return files.view(id, officer);
    }
}
