package org.lijian.lead.source;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.SourceDirectory;
import org.lijian.registry.Parties;
import org.lijian.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources that may send messages, and the keys they do it with. */
@Service
class Sources implements SourceDirectory {
    private final SourceMapper mapper;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Sources(SourceMapper mapper, Parties parties, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean opens(UUID id, String key) {
        Source source = mapper.byId(new SourceId(id));
        return source != null && source.isOpenedBy(key);
    }

    /** It can send nothing before it is given a key. */
    @Transactional
    SourceView register(RegisterSource said, CurrentOfficer by) {
        Source source = Source.register(said, newKey(), by, time.now());
        if (mapper.byId(source.id()) != null) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", source.id());
        }
        if (said.partyId() != null) {
            parties.party(said.partyId());
        }
        if (said.objectId() != null) {
            parties.object(said.objectId(), by);
        }
        mapper.insert(source);
        events.publishEvent(
                new SourceRegistered(source.id(), by.id(), source.kind().channel()));
        return source(source.id(), by);
    }

    /** Tells the new key once; the former one opens nothing any more. */
    @Transactional
    SourceView changeKey(SourceId id, ExpectedVersion expected, CurrentOfficer by) {
        String key = newKey();
        Source source = forUpdate(id, by);
        source.changeKey(key);
        save(source, expected, new SourceKeyChanged(id, by.id(), source.kind().channel()));
        return forUpdate(id, by).view(key);
    }

    @Transactional
    SourceView changeMapping(SourceId id, ChangeMapping said, ExpectedVersion expected, CurrentOfficer by) {
        Source source = forUpdate(id, by);
        source.mapBy(said.mapping());
        save(
                source,
                expected,
                new SourceMappingChanged(id, by.id(), source.kind().channel()));
        return source(id, by);
    }

    @Transactional
    SourceView retire(SourceId id, ExpectedVersion expected, CurrentOfficer by) {
        Source source = forUpdate(id, by);
        source.retire();
        save(source, expected, new SourceRetired(id, by.id(), source.kind().channel()));
        return source(id, by);
    }

    @Transactional(readOnly = true)
    SourceView source(SourceId id, CurrentOfficer reader) {
        return known(mapper.byId(id), id, reader).view(null);
    }

    @Transactional(readOnly = true)
    Page<SourceView> sources(PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        source -> source.id().value())
                .map(source -> source.view(null));
    }

    private void save(Source source, ExpectedVersion expected, DomainEvent event) {
        ExpectedVersion.requireOne(mapper.update(source, expected.value()));
        events.publishEvent(event);
    }

    private Source forUpdate(SourceId id, CurrentOfficer by) {
        return known(mapper.byIdForUpdate(id), id, by);
    }

    private static Source known(@Nullable Source source, SourceId id, CurrentOfficer reader) {
        if (source == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(source.region(), id);
        return source;
    }

    private String newKey() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
