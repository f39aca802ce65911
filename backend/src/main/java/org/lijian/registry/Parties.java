package org.lijian.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of parties and their objects. Parties are one register for the whole bureau, so that a party has one history; what an
 * officer does not need of them is masked. Objects are seen by those whose area they lie in.
 */
@Service
public class Parties {
    private final PartyMapper parties;
    private final RegulatedObjectMapper objects;
    private final ObjectMarks marks;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Parties(
            PartyMapper parties,
            RegulatedObjectMapper objects,
            ObjectMarks marks,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.parties = parties;
        this.objects = objects;
        this.marks = marks;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public PartyView register(RegisterParty command, CurrentOfficer officer) {
        Party party = Party.register(command, officer.id(), time.now());
        Party known = parties.byId(party.id());
        if (known != null) {
            if (!known.saysTheSameAs(party)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", party.id());
            }
            return PartyView.of(known, officer);
        }
        requireNewCreditCode(party.creditCode());
        parties.insert(party);
        events.publishEvent(new PartyRegistered(party.id(), officer.id(), party.region(), party.kind()));
        return PartyView.of(party, officer);
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public RegulatedObjectView registerObject(RegisterObject command, CurrentOfficer officer) {
        RegulatedObject object = RegulatedObject.register(command, officer, time.now());
        requireParty(object.partyId());
        RegulatedObject known = objects.byId(object.id());
        if (known != null) {
            if (!known.saysTheSameAs(object)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", object.id());
            }
            return RegulatedObjectView.of(known);
        }
        marks.requireNew(object);
        objects.insert(object);
        events.publishEvent(
                new ObjectRegistered(object.id(), object.partyId(), officer.id(), object.region(), object.kind()));
        return RegulatedObjectView.of(object);
    }

    /** Nobody else holds the object until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(RegulatedObjectId id) {
        objects.byIdForUpdate(id);
    }

    /** The whole party, for other modules: documents name it in full. */
    @Transactional(readOnly = true)
    public PartyView party(PartyId id) {
        return PartyView.of(requireParty(id));
    }

    /** The party as {@code reader} may see it. */
    @Transactional(readOnly = true)
    public PartyView party(PartyId id, CurrentOfficer reader) {
        return PartyView.of(requireParty(id), reader);
    }

    @Transactional(readOnly = true)
    public RegulatedObjectView object(RegulatedObjectId id) {
        return RegulatedObjectView.of(requireObject(id));
    }

    @Transactional(readOnly = true)
    public RegulatedObjectView object(RegulatedObjectId id, CurrentOfficer reader) {
        RegulatedObject object = requireObject(id);
        reader.requireToKnowOf(object.region(), id);
        return RegulatedObjectView.of(object);
    }

    /**
     * Parties whose name contains {@code text} or whose credit code is {@code text}, newest first.
     *
     * @param text all of them when absent
     */
    @Transactional(readOnly = true)
    public Page<PartyView> parties(@Nullable String text, PageRequest page, CurrentOfficer reader) {
        String name = text == null || text.isBlank() ? null : text.strip();
        return Page.of(
                        parties.page(name, name == null ? null : containing(name), page.after(), page.rows()),
                        page.limit(),
                        party -> party.id().value())
                .map(party -> PartyView.of(party, reader));
    }

    @Transactional(readOnly = true)
    public Page<RegulatedObjectView> objects(
            @Nullable PartyId ofParty, @Nullable String plate, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        objects.page(reader.area().prefix(), ofParty, plate, page.after(), page.rows()),
                        page.limit(),
                        object -> object.id().value())
                .map(RegulatedObjectView::of);
    }

    /** Refuses what {@link #register} would refuse, and registers nothing; for what is looked at before it is confirmed. */
    @Transactional(readOnly = true)
    public void examine(RegisterParty command, CurrentOfficer officer) {
        requireNewCreditCode(Party.register(command, officer.id(), time.now()).creditCode());
    }

    /** Refuses what {@link #registerObject} would refuse, and registers nothing. */
    @Transactional(readOnly = true)
    public void examine(RegisterObject command, CurrentOfficer officer) {
        requireParty(RegulatedObject.register(command, officer, time.now()).partyId());
    }

    /** The party with this credit code, if there is one. */
    @Transactional(readOnly = true)
    public @Nullable PartyId withCreditCode(String code) {
        return CreditCode.isValid(code) ? parties.idByCreditCode(new CreditCode(code)) : null;
    }

    /** All records of the same object: this one, the one it was merged into and what else was merged into that; for other modules. */
    @Transactional(readOnly = true)
    public List<RegulatedObjectId> recordsOf(RegulatedObjectId id) {
        RegulatedObjectId survivor =
                Objects.requireNonNullElse(requireObject(id).survivor(), id);
        return Stream.concat(
                        Stream.of(survivor),
                        objects.mergedInto(List.of(survivor)).stream().map(RegulatedObject::id))
                .toList();
    }

    /** The objects of the kinds in a region, without records merged into another, in the order of their ids, {@code most} of them at most; for other modules. */
    @Transactional(readOnly = true)
    public List<RegulatedObjectView> objectsIn(RegionCode region, Collection<ObjectKind> kinds, int most) {
        return objects.ofKinds(region.prefix(), kinds, most).stream()
                .map(RegulatedObjectView::of)
                .toList();
    }

    private void requireNewCreditCode(@Nullable CreditCode code) {
        PartyId known = code == null ? null : parties.idByCreditCode(code);
        if (known != null) {
            throw RegistryRefusal.PARTY_ALREADY_REGISTERED.with("id", known).at("/creditCode");
        }
    }

    private Party requireParty(PartyId id) {
        Party party = parties.byId(id);
        if (party == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return party;
    }

    private RegulatedObject requireObject(RegulatedObjectId id) {
        RegulatedObject object = objects.byId(id);
        if (object == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return object;
    }

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
