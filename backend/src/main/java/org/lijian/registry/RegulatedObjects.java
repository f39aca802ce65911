package org.lijian.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an object after it was registered: it is changed, changes hands, is inspected and punished for. */
@Service
public class RegulatedObjects {
    private final RegulatedObjectMapper mapper;
    private final PartyMapper parties;
    private final ObjectMarks marks;
    private final List<ObjectHistory> histories;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    RegulatedObjects(
            RegulatedObjectMapper mapper,
            PartyMapper parties,
            ObjectMarks marks,
            List<ObjectHistory> histories,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.marks = marks;
        this.histories = histories;
        this.time = time;
        this.events = events;
    }

    /** Registers it anew; how it was before stays among its versions. */
    @Transactional
    public RegulatedObjectView change(
            RegulatedObjectId id, ChangeObject command, ExpectedVersion expected, CurrentOfficer officer) {
        RegulatedObject former = forUpdate(id, officer);
        RegulatedObject object = former.changed(command);
        String reason = Require.text(command.reason(), "/reason", 500);
        marks.requireNew(object);
        ExpectedVersion.requireOne(mapper.update(object, expected.value()));
        mapper.insertVersion(
                id,
                new ObjectVersion(
                        former.version(),
                        former.name(),
                        former.address(),
                        former.content(),
                        officer.id(),
                        time.now(),
                        reason));
        events.publishEvent(new ObjectChanged(id, officer.id(), former.version() + 1));
        return view(id);
    }

    /** Lets it belong to somebody else from a day on; what happened before stays with the one it belonged to then. */
    @Transactional
    public RegulatedObjectView changeOwner(
            RegulatedObjectId id, ChangeOwner command, ExpectedVersion expected, CurrentOfficer officer) {
        RegulatedObject object = forUpdate(id, officer);
        PartyId owner = Require.present(command.partyId(), "/partyId");
        LocalDate from = time.notInTheFuture(Require.present(command.from(), "/from"), "/from");
        if (parties.byId(owner) == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", owner).at("/partyId");
        }
        if (owner.equals(object.partyId())) {
            throw RegistryRefusal.OWNER_UNCHANGED.with().at("/partyId");
        }
        LocalDate since = mapper.ownersOf(id).get(0).from();
        if (!from.isAfter(since)) {
            throw RegistryRefusal.OWNER_NOT_LATER
                    .with("from", from, "since", since)
                    .at("/from");
        }
        ExpectedVersion.requireOne(mapper.update(object.ownedBy(owner), expected.value()));
        mapper.insertOwner(id, new ObjectOwner(owner, from), officer.id(), time.now());
        events.publishEvent(new OwnerChanged(id, officer.id(), owner, from));
        return view(id);
    }

    /** Everything kept about it and about the records merged into it, whichever feature keeps it. */
    @Transactional(readOnly = true)
    public ObjectHistoryView history(RegulatedObjectId id, CurrentOfficer reader) {
        RegulatedObject object = required(mapper.byId(id), id);
        reader.requireToKnowOf(object.region(), id);
        List<RegulatedObjectId> merged =
                mapper.mergedInto(List.of(id)).stream().map(RegulatedObject::id).toList();
        List<RegulatedObjectId> all =
                Stream.concat(Stream.of(id), merged.stream()).toList();
        List<ObjectHistory.Entry> entries = histories.stream()
                .map(history -> history.about(all))
                .flatMap(Collection::stream)
                .map(ObjectHistory.Told::entry)
                .sorted(ObjectCard.NEWEST_FIRST)
                .toList();
        return new ObjectHistoryView(
                RegulatedObjectView.of(object), merged, mapper.ownersOf(id), mapper.versionsOf(id), entries);
    }

    private RegulatedObjectView view(RegulatedObjectId id) {
        return RegulatedObjectView.of(required(mapper.byId(id), id));
    }

    private RegulatedObject forUpdate(RegulatedObjectId id, CurrentOfficer officer) {
        RegulatedObject object = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(object.region(), id);
        return object;
    }

    private static RegulatedObject required(@Nullable RegulatedObject object, RegulatedObjectId id) {
        if (object == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return object;
    }
}
