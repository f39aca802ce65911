package org.lijian.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leads of the bureau, from registration to their one exit. */
@Service
public class Leads {
    /** The time to decide on filing (§13 of the deadline catalogue); its subject is the lead. */
    private static final String FILING = "FILING";
    /** The time to answer the informant; its subject is the lead. */
    private static final String INFORMANT_ANSWER = "INFORMANT_ANSWER";

    private final LeadMapper mapper;
    private final InformantSeal seal;
    private final TriageProposals proposals;
    private final Parties parties;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Leads(
            LeadMapper mapper,
            InformantSeal seal,
            TriageProposals proposals,
            Parties parties,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.seal = seal;
        this.proposals = proposals;
        this.parties = parties;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content by the same officer again is answered as the first time; nobody learns what another one said. */
    @Transactional
    public LeadView register(RegisterLead command, CurrentOfficer officer) {
        Lead lead = Lead.register(command, officer, time);
        Informant informant =
                command.informant() == null ? null : command.informant().checked();
        Lead known = mapper.byId(lead.id());
        if (known != null) {
            if (!known.registeredBy().equals(lead.registeredBy())
                    || !known.saysTheSameAs(lead)
                    || !Objects.equals(informantOf(known), informant)
                    || !sentAsBefore(known, command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", lead.id());
            }
            return lead(known.id());
        }
        requireParty(command.partyId(), command.objectId(), officer);
        return stored(lead, command, informant, null);
    }

    /** Registers what a campaign (专项行动) has inspected; it is counted under the campaign. */
    @Transactional
    public LeadView registerUnder(UUID campaign, RegisterLead command, CurrentOfficer officer) {
        requireParty(command.partyId(), command.objectId(), officer);
        return stored(Lead.register(command, officer, time), command, null, campaign);
    }

    /** Keeps what came in by a door without an officer; who sent it is known to that door. */
    @Transactional
    public LeadView receive(RegisterLead command, @Nullable Informant informant) {
        return stored(Lead.received(command, time), command, informant, null);
    }

    private LeadView stored(Lead lead, RegisterLead command, @Nullable Informant informant, @Nullable UUID campaign) {
        mapper.insert(lead);
        if (informant != null) {
            mapper.insertInformant(seal.seal(lead.id(), informant));
        }
        LeadSender sender = LeadSender.checked(lead.channel(), command.sender());
        if (sender != null) {
            mapper.insertSender(lead.id(), SenderView.of(sender));
        }
        proposals.propose(lead);
        start(FILING, lead);
        if (lead.wantsAnswer()) {
            start(INFORMANT_ANSWER, lead);
        }
        events.publishEvent(new LeadRegistered(
                lead.id(),
                lead.registeredBy().orElse(null),
                lead.region(),
                lead.channel(),
                lead.registeredOn(),
                campaign));
        return lead(lead.id());
    }

    private void start(String period, Lead lead) {
        deadlines.start(
                new StartDeadline(period, lead.id().value(), lead.region(), lead.registeredOn(), "线索登记 " + lead.id()));
    }

    @Transactional
    public LeadView triage(LeadId id, TriageLead command, ExpectedVersion expected, CurrentOfficer officer) {
        if (command.duplicateOf() != null) {
            mapper.lock(List.of(id, command.duplicateOf()));
        }
        Lead lead = forUpdate(id, officer);
        lead.triage(command, officer.id(), time.today());
        if (command.duplicateOf() != null) {
            requireAnotherLead(command.duplicateOf(), officer);
        }
        proposals.triaged(id, command);
        save(lead, expected.value());
        publishIfConcluded(lead, officer.id());
        events.publishEvent(
                new LeadTriaged(id, officer.id(), lead.region(), Require.present(command.outcome(), "/outcome")));
        publishIfClosed(lead, officer.id());
        return lead(id);
    }

    /** An inspection found what {@code to} is competent for; the lead waits for its receipt. */
    @Transactional
    public void handOn(LeadId id, String to) {
        Lead lead = required(mapper.byIdForUpdate(id), id);
        lead.handOn(to, time.today());
        save(lead, lead.version());
    }

    @Transactional
    public LeadView recordTransferReceipt(
            LeadId id, RecordTransferReceipt command, ExpectedVersion expected, CurrentOfficer officer) {
        Lead lead = forUpdate(id, officer);
        LocalDate receivedOn = time.notInTheFuture(Require.present(command.receivedOn(), "/receivedOn"), "/receivedOn");
        lead.receiveTransferReceipt(Require.text(command.number(), "/number", 100), receivedOn, time.today());
        save(lead, expected.value());
        publishIfConcluded(lead, officer.id());
        events.publishEvent(new LeadTransferReceived(id, officer.id(), receivedOn));
        publishIfClosed(lead, officer.id());
        return lead(id);
    }

    @Transactional
    public LeadView answerInformant(
            LeadId id, AnswerInformant command, ExpectedVersion expected, CurrentOfficer officer) {
        Lead lead = forUpdate(id, officer);
        LocalDate answeredOn = time.notInTheFuture(Require.present(command.answeredOn(), "/answeredOn"), "/answeredOn");
        lead.answer(
                answeredOn,
                Require.present(command.channel(), "/channel"),
                Require.text(command.text(), "/text", 2000),
                officer.id(),
                time.today());
        save(lead, expected.value());
        events.publishEvent(new LeadAnswered(id, officer.id(), answeredOn));
        publishIfClosed(lead, officer.id());
        return lead(id);
    }

    /**
     * What became of the lead is decided: it closes at once, or waits until the informant is answered. Concluding it a second time by the
     * same exit changes nothing.
     */
    @Transactional
    public void conclude(LeadId id, LeadExit exit) {
        Lead lead = required(mapper.byIdForUpdate(id), id);
        if (lead.isConcludedAs(exit)) {
            return;
        }
        lead.conclude(exit, time.today());
        save(lead, lead.version());
        publishIfConcluded(lead, null);
        publishIfClosed(lead, null);
    }

    /** Undoes a merge: this lead is triaged anew, the other one stays as it is; the time to decide on filing never stopped. */
    @Transactional
    public LeadView separate(LeadId id, SeparateLead command, ExpectedVersion expected, CurrentOfficer officer) {
        Lead lead = forUpdate(id, officer);
        Require.text(command.reason(), "/reason", 1000);
        Optional<LeadId> into = lead.mergedInto();
        lead.separate();
        save(lead, expected.value());
        proposals.reopened(id);
        deadlines.reopen(id.value(), FILING);
        deadlines.reopen(id.value(), INFORMANT_ANSWER);
        events.publishEvent(new LeadSeparated(id, officer.id(), lead.region(), into.orElseThrow()));
        return lead(id);
    }

    /** The leads that were merged into this one. */
    @Transactional(readOnly = true)
    public Page<LeadView> mergedInto(LeadId id, PageRequest page, CurrentOfficer reader) {
        Lead lead = required(mapper.byId(id), id);
        reader.requireToKnowOf(lead.region(), id);
        return Page.of(
                        mapper.mergedInto(id, page.after(), page.rows()),
                        page.limit(),
                        merged -> merged.id().value())
                .map(Leads::masked);
    }

    /** The authority that sent the lead is told what came of it, which may close the lead. */
    @Transactional
    public LeadView replyToSender(LeadId id, ReplyToSender command, ExpectedVersion expected, CurrentOfficer officer) {
        Lead lead = forUpdate(id, officer);
        LocalDate repliedOn = time.notInTheFuture(Require.present(command.repliedOn(), "/repliedOn"), "/repliedOn");
        String number = Require.text(command.number(), "/number", 100);
        String text = Require.text(command.text(), "/text", 2000);
        lead.reply(repliedOn, time.today());
        save(lead, expected.value());
        mapper.updateSender(id, Objects.requireNonNull(mapper.senderOf(id)).replied(number, text, officer.id()));
        events.publishEvent(new LeadReplied(id, officer.id(), repliedOn));
        publishIfClosed(lead, officer.id());
        return lead(id);
    }

    /** Whether it has its exit already. */
    @Transactional(readOnly = true)
    public boolean hasLeft(LeadId id) {
        return lead(id).exit() != null;
    }

    /** The lead without the informant's data, for other modules. */
    @Transactional(readOnly = true)
    public LeadView lead(LeadId id) {
        Lead lead = required(mapper.byId(id), id);
        return lead.view(maskedInformant(lead), mapper.senderOf(id));
    }

    /** The lead as {@code reader} may see it; who reported is read through {@link InformantOpenings} alone. */
    @Transactional(readOnly = true)
    public LeadView lead(LeadId id, CurrentOfficer reader) {
        Lead lead = required(mapper.byId(id), id);
        reader.requireToKnowOf(lead.region(), id);
        return lead.view(maskedInformant(lead), mapper.senderOf(id));
    }

    @Transactional(readOnly = true)
    public Page<LeadView> leads(@Nullable LeadStatus status, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), status, page.after(), page.rows()),
                        page.limit(),
                        lead -> lead.id().value())
                .map(Leads::masked);
    }

    /** The lead a matter is dealt with in, merges followed; none where that one has left. */
    @Transactional(readOnly = true)
    public Optional<LeadId> dealtWithIn(LeadId id) {
        Lead lead = required(mapper.byId(id), id);
        while (lead.isMerged()) {
            LeadId into = lead.mergedInto().orElseThrow();
            lead = required(mapper.byId(into), into);
        }
        return lead.exit().isEmpty() ? Optional.of(lead.id()) : Optional.empty();
    }

    /** How many came in and where they are: each is open or left by one exit, so the parts add up to the whole. */
    @Transactional(readOnly = true)
    public LeadSums sums(LocalDate from, LocalDate to, CurrentOfficer reader) {
        if (to.isBefore(from)) {
            throw LeadRefusal.DATES_OUT_OF_ORDER.with("from", from, "to", to);
        }
        return LeadSums.of(mapper.sums(reader.area().prefix(), from, to));
    }

    /** How many {@link #leads} lists in all. */
    @Transactional(readOnly = true)
    public long count(@Nullable LeadStatus status, CurrentOfficer reader) {
        return mapper.count(reader.area().prefix(), status);
    }

    private void save(Lead lead, long version) {
        ExpectedVersion.requireOne(mapper.update(lead, version));
        if (lead.exit().isPresent()) {
            deadlines.meet(lead.id().value(), FILING, time.today());
        }
        lead.answeredOn().ifPresent(on -> deadlines.meet(lead.id().value(), INFORMANT_ANSWER, on));
    }

    /** Before the step that ends is told of, so that its process knows who waits. */
    private void publishIfConcluded(Lead lead, @Nullable OfficerId by) {
        lead.exit()
                .ifPresent(exit -> events.publishEvent(
                        new LeadConcluded(lead.id(), by, exit, lead.isAnswerDue(), lead.isReplyDue())));
    }

    private void publishIfClosed(Lead lead, @Nullable OfficerId by) {
        if (lead.isClosed()) {
            events.publishEvent(new LeadClosed(
                    lead.id(),
                    by,
                    lead.region(),
                    lead.exit().orElseThrow(),
                    lead.closedOn().orElseThrow()));
        }
    }

    private Lead forUpdate(LeadId id, CurrentOfficer officer) {
        Lead lead = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(lead.region(), id);
        return lead;
    }

    private void requireAnotherLead(LeadId id, CurrentOfficer officer) {
        Lead other = required(mapper.byId(id), id);
        officer.requireToKnowOf(other.region(), id);
        if (other.isMerged()) {
            throw LeadRefusal.DUPLICATE_OF_MERGED.with("id", id).at("/duplicateOf");
        }
    }

    private void requireParty(@Nullable PartyId partyId, @Nullable RegulatedObjectId objectId, CurrentOfficer officer) {
        if (partyId != null) {
            parties.party(partyId);
        }
        if (objectId != null) {
            PartyId owner = parties.object(objectId, officer).partyId();
            if (partyId != null && !partyId.equals(owner)) {
                throw LeadRefusal.OBJECT_OF_ANOTHER_PARTY.with().at("/objectId");
            }
        }
    }

    private @Nullable Informant informantOf(Lead lead) {
        SealedInformant sealed = mapper.informantOf(lead.id());
        return sealed == null ? null : seal.open(sealed);
    }

    private static LeadView masked(Lead lead) {
        return lead.view(maskedInformant(lead), null);
    }

    private static @Nullable InformantView maskedInformant(Lead lead) {
        return lead.hasInformant() ? InformantView.masked(lead.wantsAnswer()) : null;
    }

    private boolean sentAsBefore(Lead known, RegisterLead command) {
        SenderView sender = mapper.senderOf(known.id());
        LeadSender said = LeadSender.checked(known.channel(), command.sender());
        return sender == null || said == null ? sender == null && said == null : sender.saysTheSameAs(said);
    }

    private static Lead required(@Nullable Lead lead, LeadId id) {
        if (lead == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return lead;
    }
}
