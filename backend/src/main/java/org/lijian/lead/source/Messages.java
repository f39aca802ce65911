package org.lijian.lead.source;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.law.alarm.AlarmRule;
import org.lijian.law.alarm.AlarmRules;
import org.lijian.lead.Informant;
import org.lijian.lead.InformantOpenings;
import org.lijian.lead.InformantSeal;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.CurrentSource;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.registry.Coordinates;
import org.lijian.shared.RegionCode;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What sources send: every message is kept as it was sent, and becomes a lead, one more of a matter that is known, or neither. Messages about
 * one point wait for each other at its row, so that a burst of thousands is one lead.
 */
@Service
class Messages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SourceMapper mapper;
    private final Leads leads;
    private final AlarmRules rules;
    private final InformantSeal seal;
    private final InformantOpenings openings;
    private final LegalTime time;

    Messages(
            SourceMapper mapper,
            Leads leads,
            AlarmRules rules,
            InformantSeal seal,
            InformantOpenings openings,
            LegalTime time) {
        this.mapper = mapper;
        this.leads = leads;
        this.rules = rules;
        this.seal = seal;
        this.openings = openings;
        this.time = time;
    }

    /** The same message again is answered as the first time. */
    @Transactional
    MessageReceipt receive(CurrentSource by, byte[] payload) {
        Source source = source(new SourceId(by.id()));
        JsonNode said = read(payload);
        MessageId id = new MessageId(Ids.next());
        byte[] sha256 = Sha256.of(payload);
        byte[] once = source.mapping().tellsMessagesApart() ? sha256 : Source.hash(id.text());
        Message known = mapper.messageOnce(source.id(), once);
        if (known != null) {
            return MessageReceipt.of(known);
        }
        Instant now = time.now();
        Message kept = keep(source, id, once, sha256, payload, now);
        mapper.insertMessage(kept);
        Message done = understand(source, kept, said);
        mapper.updateMessage(done);
        return MessageReceipt.of(done);
    }

    /** A message that could not be read is read by the mapping of today. */
    @Transactional
    MessageView readAgain(MessageId id, CurrentOfficer by) {
        Message message = known(mapper.messageForUpdate(id), id, by);
        if (message.state() != MessageState.UNREADABLE) {
            throw SourceRefusal.ALREADY_READ.with();
        }
        byte[] payload = opened(message);
        mapper.updateMessage(understand(source(message.sourceId()), message, read(payload)));
        return message(id, by);
    }

    @Transactional
    MessageView message(MessageId id, CurrentOfficer reader) {
        Message message = known(mapper.message(id), id, reader);
        return MessageView.of(message, mayRead(message, reader) ? opened(message) : null);
    }

    /** Where people may be named in it: a duty officer while it belongs to nothing, then whoever the informant is open to. */
    private boolean mayRead(Message message, CurrentOfficer reader) {
        if (message.keyId() == null) {
            return true;
        }
        LeadId lead = message.leadId();
        return reader.has(Role.DUTY_OFFICER) && (lead == null || openings.openedFor(lead, reader));
    }

    @Transactional(readOnly = true)
    Page<MessageView> messagesOf(LeadId lead, PageRequest page, CurrentOfficer reader) {
        leads.lead(lead, reader);
        return Page.of(
                        mapper.messagesOfLead(lead, page.after(), page.rows()),
                        page.limit(),
                        message -> message.id().value())
                .map(message -> MessageView.of(message, null));
    }

    @Transactional(readOnly = true)
    Page<MessageView> messagesOf(SourceId id, @Nullable MessageState state, PageRequest page, CurrentOfficer reader) {
        reader.requireToKnowOf(source(id).region(), id);
        return Page.of(
                        mapper.messagesOfSource(id, state, page.after(), page.rows()),
                        page.limit(),
                        message -> message.id().value())
                .map(message -> MessageView.of(message, null));
    }

    private Message understand(Source source, Message kept, JsonNode said) {
        try {
            Reading reading = Reading.of(said, source.mapping(), kept.receivedAt());
            return source.kind().passesOnReports() ? report(source, kept, reading) : alarm(source, kept, reading);
        } catch (Reading.Unreadable no) {
            return became(kept, MessageState.UNREADABLE, null, kept.pointKey(), kept.receivedAt(), no.field());
        }
    }

    /** A work order comes again and again as it is worked on over there; here it is one lead. */
    private Message report(Source source, Message kept, Reading reading) throws Reading.Unreadable {
        if (reading.externalNumber().isEmpty()) {
            throw new Reading.Unreadable(MappedField.EXTERNAL_NUMBER);
        }
        AlarmPoint order = lock(source, reading.externalNumber());
        Optional<LeadId> known = order.leadId();
        LeadId lead = known.isPresent() ? known.get() : register(source, reading, reading.summary());
        order.isAbout(lead);
        mapper.updatePoint(order);
        return became(
                kept,
                known.isPresent() ? MessageState.GROUPED : MessageState.LEAD,
                lead,
                order.pointKey(),
                reading.at(),
                null);
    }

    private Message alarm(Source source, Message kept, Reading reading) throws Reading.Unreadable {
        AlarmPoint point = lock(source, reading.quantity() + "/" + reading.group());
        Optional<LeadId> dealtWithIn = point.leadId().flatMap(leads::dealtWithIn);
        dealtWithIn.ifPresentOrElse(point::isAbout, () -> {
            if (point.leadId().isPresent()) {
                point.forget();
            }
        });
        Optional<AlarmRule> rule = rules.on(time.today(), source.kind().name(), reading.quantity());
        boolean wasRaised = point.isRaised();
        MessageState state = rule.map(r -> point.take(reading, r)).orElse(MessageState.NOTED);
        if (state == MessageState.LEAD) {
            point.isAbout(register(source, reading, summary(source, reading, rule.orElseThrow())));
        }
        if (point.isRaised() && !wasRaised) {
            LeadId lead = point.leadId().orElseThrow();
            point.streakFrom().ifPresent(from -> mapper.adopt(source.id(), point.pointKey(), from, lead));
        }
        mapper.updatePoint(point);
        boolean ofTheLead =
                state == MessageState.LEAD || state == MessageState.GROUPED || state == MessageState.CLEARED;
        return became(
                kept, state, ofTheLead ? point.leadId().orElse(null) : null, point.pointKey(), reading.at(), null);
    }

    private AlarmPoint lock(Source source, String pointKey) {
        mapper.insertPointUnlessThere(AlarmPoint.quiet(source.id(), pointKey));
        return mapper.lockPoint(source.id(), pointKey);
    }

    private LeadId register(Source source, Reading reading, String summary) throws Reading.Unreadable {
        RegionCode region = reading.region() == null ? source.region() : reading.region();
        if (!source.region().contains(region)) {
            throw new Reading.Unreadable(MappedField.REGION);
        }
        if (summary.isEmpty()) {
            throw new Reading.Unreadable(MappedField.SUMMARY);
        }
        Coordinates location = reading.longitude() == null || reading.latitude() == null
                ? source.location()
                : new Coordinates(reading.longitude(), reading.latitude());
        Informant informant =
                reading.informantName().isEmpty() && reading.informantPhone().isEmpty()
                        ? null
                        : new Informant(
                                reading.informantName().isEmpty() ? null : reading.informantName(),
                                reading.informantPhone().isEmpty() ? null : reading.informantPhone(),
                                !reading.informantPhone().isEmpty());
        return leads.receive(
                        new RegisterLead(
                                null,
                                source.kind().channel(),
                                region,
                                reading.place().isEmpty() ? source.place() : reading.place(),
                                location,
                                summary,
                                reading.externalNumber().isEmpty() ? null : reading.externalNumber(),
                                source.partyId(),
                                source.objectId(),
                                null,
                                informant,
                                null),
                        informant)
                .id();
    }

    private static String summary(Source source, Reading reading, AlarmRule rule) {
        if (!reading.summary().isEmpty()) {
            return reading.summary();
        }
        StringBuilder text = new StringBuilder(source.name()).append("报警");
        if (!reading.group().isEmpty()) {
            text.append("（").append(reading.group()).append("）");
        }
        if (!reading.quantity().isEmpty()) {
            text.append("：").append(reading.quantity());
        }
        if (reading.value() != null) {
            text.append(' ').append(reading.value().toPlainString());
        }
        if (rule.raise() != null) {
            text.append("，报警值 ").append(rule.raise().toPlainString());
        }
        return text.toString();
    }

    private Message keep(Source source, MessageId id, byte[] once, byte[] sha256, byte[] payload, Instant now) {
        InformantSeal.Sealed sealed =
                source.kind().passesOnReports() || source.mapping().isPersonal()
                        ? seal.seal(id.value(), payload)
                        : new InformantSeal.Sealed(null, null, payload);
        return new Message(
                id,
                source.id(),
                "",
                MessageState.UNREADABLE,
                null,
                null,
                now,
                now,
                once,
                sha256,
                sealed.bytes(),
                sealed.keyId(),
                sealed.nonce());
    }

    private byte[] opened(Message message) {
        return seal.open(
                message.id().value(), new InformantSeal.Sealed(message.keyId(), message.nonce(), message.payload()));
    }

    private static Message became(
            Message kept,
            MessageState state,
            @Nullable LeadId lead,
            String pointKey,
            Instant occurredAt,
            @Nullable MappedField unreadable) {
        return new Message(
                kept.id(),
                kept.sourceId(),
                pointKey,
                state,
                unreadable,
                lead,
                occurredAt,
                kept.receivedAt(),
                kept.once(),
                kept.sha256(),
                kept.payload(),
                kept.keyId(),
                kept.nonce());
    }

    private Message known(@Nullable Message message, MessageId id, CurrentOfficer reader) {
        if (message == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(source(message.sourceId()).region(), id);
        return message;
    }

    private Source source(SourceId id) {
        Source source = mapper.byId(id);
        if (source == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return source;
    }

    private static JsonNode read(byte[] payload) {
        try {
            JsonNode said = JSON.readTree(payload);
            if (said.isObject()) {
                return said;
            }
        } catch (JacksonException unreadable) {
            throw SourceRefusal.NO_JSON_OBJECT.with();
        }
        throw SourceRefusal.NO_JSON_OBJECT.with();
    }
}
