package org.lijian.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of and suits against decisions (行政复议、行政诉讼), as far as they touch what is owed. */
@Service
public class Challenges {
    private final CollectionMapper mapper;
    private final CollectionFiles files;
    private final Surcharges surcharges;
    private final Refunds refunds;
    private final PaymentClocks clocks;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Challenges(
            CollectionMapper mapper,
            CollectionFiles files,
            Surcharges surcharges,
            Refunds refunds,
            PaymentClocks clocks,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.surcharges = surcharges;
        this.refunds = refunds;
        this.clocks = clocks;
        this.time = time;
        this.events = events;
    }

    /**
     * Records that a challenge was accepted; from that day no surcharge grows. Told twice it is recorded once.
     *
     * @throws org.lijian.shared.Problem {@code challenge-open}, {@code challenge-out-of-order}, {@code in-the-future}
     */
    @Transactional
    public CollectionView record(
            CollectionId id, RecordChallenge command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        Challenge known = mapper.challenge(command.id());
        if (known != null) {
            if (!known.says(id, command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return files.view(file);
        }
        time.notInTheFuture(command.acceptedOn(), "/acceptedOn");
        FineCollection fine = file.fine();
        if (fine.status() == CollectionStatus.REVOKED) {
            fine.requireOpen();
        }
        if (file.openChallenge().isPresent()) {
            throw CollectionRefusal.CHALLENGE_OPEN.with();
        }
        LocalDate after = file.lastOccasionToChallenge();
        if (!command.acceptedOn().isAfter(after)) {
            throw CollectionRefusal.CHALLENGE_OUT_OF_ORDER
                    .with("acceptedOn", command.acceptedOn(), "after", after)
                    .at("/acceptedOn");
        }
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        mapper.insertChallenge(Challenge.accepted(id, command, officer.id(), time.now()));
        events.publishEvent(new DecisionChallenged(
                id, fine.penaltyId(), officer.id(), fine.region(), command.kind(), command.acceptedOn()));
        return files.view(id, officer);
    }

    /**
     * Records how the challenge under way ended. A revoked decision leaves nothing to collect, a changed one another fine.
     *
     * @throws org.lijian.shared.Problem {@code challenge-none}, {@code challenge-ends-before-it-begins}, {@code changed-amount}
     */
    @Transactional
    public CollectionView end(
            CollectionId id, RecordChallengeOutcome command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        Challenge challenge = file.openChallenge().orElseThrow(CollectionRefusal.CHALLENGE_NONE::with);
        time.notInTheFuture(command.endedOn(), "/endedOn");
        if (command.endedOn().isBefore(challenge.acceptedOn())) {
            throw CollectionRefusal.CHALLENGE_ENDS_BEFORE_IT_BEGINS
                    .with("endedOn", command.endedOn(), "acceptedOn", challenge.acceptedOn())
                    .at("/endedOn");
        }
        FineCollection fine = file.fine();
        boolean wasOpen = fine.status() == CollectionStatus.OPEN;
        Money amount = amountAfter(command, fine.principal());
        if (command.outcome().isAnotherDecision()) {
            fine.become(command.outcome(), amount, file.ledger(amount, surcharges));
        }
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        mapper.updateChallenge(challenge.ended(command, officer.id()));
        if (fine.status() == CollectionStatus.REVOKED) {
            clocks.end(fine, command.endedOn());
        } else {
            clocks.follow(fine, file.ledger(amount, surcharges));
        }
        events.publishEvent(new ChallengeEnded(
                id,
                fine.penaltyId(),
                fine.caseId(),
                officer.id(),
                fine.region(),
                command.outcome(),
                amount,
                command.endedOn(),
                wasOpen));
        refunds.fallDue(files.read(id, officer), officer);
        LocalDate settledOn = fine.settledOn();
        if (wasOpen && fine.status() == CollectionStatus.SETTLED && settledOn != null) {
            events.publishEvent(new CollectionSettled(
                    id,
                    fine.penaltyId(),
                    fine.caseId(),
                    officer.id(),
                    fine.region(),
                    amount,
                    file.ledger(amount, surcharges).surcharge(settledOn),
                    settledOn,
                    false));
        }
        return files.view(id, officer);
    }

    private static Money amountAfter(RecordChallengeOutcome command, Money principal) {
        @Nullable Money given = command.amount();
        boolean changed = command.outcome() == ChallengeOutcome.CHANGED;
        if (changed != (given != null) || (given != null && (given.isZero() || !given.isBelow(principal)))) {
            throw CollectionRefusal.CHANGED_AMOUNT.with("principal", principal).at("/amount");
        }
        if (given != null) {
            return given;
        }
        return command.outcome() == ChallengeOutcome.REVOKED ? Money.ZERO : principal;
    }
}
