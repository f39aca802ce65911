package org.lijian.disclosure;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.casefile.penalty.StandingFines;
import org.lijian.deadline.Deadlines;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of penalty decisions. */
@Service
public class Publications {
    private final PublicationMapper mapper;
    private final Penalties penalties;
    private final StandingFines fines;
    private final PublicTexts texts;
    private final Violations violations;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationMapper mapper,
            Penalties penalties,
            StandingFines fines,
            PublicTexts texts,
            Violations violations,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.penalties = penalties;
        this.fines = fines;
        this.texts = texts;
        this.violations = violations;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /**
     * Publishes the masked decision; the same publication told twice is made once.
     *
     * @throws org.lijian.shared.Problem {@code G23-decision-fell} where a review, a suit or the bureau itself has changed or revoked it: what
     *     would be published would have to be taken back at once
     */
    @Transactional
    public PublicationView publish(PublishDecision command, CurrentOfficer officer) {
        Publication known = mapper.find(command.id());
        if (known != null) {
            officer.requireToKnowOf(known.region(), command.id());
            if (!known.says(command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return view(known);
        }
        PenaltyView penalty = penalties.penalty(command.penaltyId());
        officer.requireToKnowOf(penalty.region(), command.penaltyId());
        Publication publication = publication(command, penalty, officer);
        mapper.insert(publication);
        deadlines.meet(command.penaltyId().value(), "PUBLISH", publication.publishedOn());
        events.publishEvent(new DecisionPublished(
                publication.id(), publication.penaltyId(), officer.id(), publication.publishedOn()));
        return PublicationView.of(publication, null);
    }

    /**
     * Takes a publication back whose decision was changed or revoked, with the reason the public reads.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step} for a decision that still holds, {@code already-retracted},
     *     {@code retracted-before-publication}
     */
    @Transactional
    public PublicationView retract(PublicationId id, RetractPublication command, CurrentOfficer officer) {
        Publication publication = mapper.find(id);
        if (publication == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(publication.region(), id);
        Retraction known = mapper.retraction(id);
        if (known != null) {
            if (!known.says(command)) {
                throw DisclosureRefusal.ALREADY_RETRACTED.with("retractedOn", known.retractedOn());
            }
            return PublicationView.of(publication, known);
        }
        time.notInTheFuture(command.retractedOn(), "/retractedOn");
        if (command.retractedOn().isBefore(publication.publishedOn())) {
            throw DisclosureRefusal.BEFORE_PUBLICATION
                    .with("retractedOn", command.retractedOn(), "publishedOn", publication.publishedOn())
                    .at("/retractedOn");
        }
        Retraction retraction = new Retraction(id, command.retractedOn(), command.reason(), officer.id(), time.now());
        mapper.insertRetraction(retraction);
        deadlines.meet(publication.penaltyId().value(), "RETRACT", command.retractedOn());
        events.publishEvent(new PublicationRetracted(id, publication.penaltyId(), officer.id(), command.retractedOn()));
        return PublicationView.of(publication, retraction);
    }

    @Transactional(readOnly = true)
    public Page<PublicationView> publications(@Nullable PenaltyId penaltyId, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                        mapper.list(penaltyId, officer.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        publication -> publication.id().value())
                .map(this::view);
    }

    /** What anybody may read, newest first. */
    @Transactional(readOnly = true)
    public Page<PublicDecisionSummary> publicDecisions(PageRequest page) {
        return Page.of(
                        mapper.inForce(page.after(), page.rows()),
                        page.limit(),
                        publication -> publication.id().value())
                .map(PublicDecisionSummary::of);
    }

    @Transactional(readOnly = true)
    public PublicDecision publicDecision(PublicationId id) {
        Publication publication = mapper.find(id);
        if (publication == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return PublicDecision.of(publication, mapper.retraction(id));
    }

    private PublicationView view(Publication publication) {
        return PublicationView.of(publication, mapper.retraction(publication.id()));
    }

    private Publication publication(PublishDecision command, PenaltyView penalty, CurrentOfficer officer) {
        time.notInTheFuture(command.publishedOn(), "/publishedOn");
        PenaltyView.IssuedDecision decision = penalty.decision();
        if (decision == null || penalty.servedOn() == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", penalty.status().zh());
        }
        if (!decision.penalises()) {
            throw DisclosureRefusal.NO_PENALTY.with();
        }
        if (!penalty.stands()
                || fines.of(command.penaltyId())
                        .filter(left -> !left.equals(decision.amount()))
                        .isPresent()) {
            throw DisclosureRefusal.DECISION_FELL.with();
        }
        Publication before = mapper.findByPenalty(command.penaltyId());
        if (before != null) {
            throw DisclosureRefusal.ALREADY_PUBLISHED.with("publishedOn", before.publishedOn());
        }
        if (command.publishedOn().isBefore(decision.decidedOn())) {
            throw DisclosureRefusal.BEFORE_DECISION
                    .with("publishedOn", command.publishedOn(), "decidedOn", decision.decidedOn())
                    .at("/publishedOn");
        }
        PublicTexts.PublicText text = texts.of(decision.documentId(), penalty.partyId(), penalty.investigators());
        return new Publication(
                command.id(),
                command.penaltyId(),
                penalty.region(),
                penalty.kind(),
                decision.documentNumber(),
                text.partyName(),
                text.creditCode(),
                acts(penalty, decision),
                decision.amount(),
                decision.decidedOn(),
                command.publishedOn(),
                officer.id(),
                time.now(),
                text.text());
    }

    /** The act, or the first of several and how many they are. */
    private String acts(PenaltyView penalty, PenaltyView.IssuedDecision decision) {
        String first = violations.require(penalty.violation()).name();
        return decision.acts().isEmpty() ? first : first + "等" + decision.acts().size() + "项违法行为";
    }
}
