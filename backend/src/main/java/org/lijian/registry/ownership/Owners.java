package org.lijian.registry.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owners of regulated objects over time. */
@Service
public class Owners {
    private final OwnerMapper mapper;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Owners(OwnerMapper mapper, Parties parties, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    /** What was inspected before stays with whoever owned it then. */
    @Transactional
    public OwnersView change(
            RegulatedObjectId id, ChangeOwner command, ExpectedVersion expected, CurrentOfficer officer) {
        parties.object(id, officer);
        PartyId party = Require.present(command.partyId(), "/partyId");
        parties.party(party);
        LocalDate since = time.notInTheFuture(Require.present(command.since(), "/since"), "/since");
        List<Owner> owners = mapper.of(id);
        Owner present = owners.get(0);
        if (present.partyId().equals(party)) {
            throw OwnershipRefusal.OWNS_IT_ALREADY.with().at("/partyId");
        }
        if (!since.isAfter(present.since())) {
            throw OwnershipRefusal.DATES
                    .with("since", present.since(), "date", since)
                    .at("/since");
        }
        ExpectedVersion.requireOne(mapper.changeOwner(id, party, expected.value()));
        if (isOfItsRegistration(owners)) {
            mapper.insert(present);
        }
        mapper.insert(
                new Owner(id, party, since, Require.text(command.reason(), "/reason", 500), officer.id(), time.now()));
        events.publishEvent(new OwnerChanged(id, party, officer.id(), since));
        return owners(id, officer);
    }

    @Transactional(readOnly = true)
    public OwnersView owners(RegulatedObjectId id, CurrentOfficer reader) {
        RegulatedObjectView object = parties.object(id, reader);
        List<Owner> owners = mapper.of(id);
        List<OwnersView.Ownership> shown = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Owner owner = owners.get(i);
            LocalDate until = i == 0 ? null : owners.get(i - 1).since().minusDays(1);
            shown.add(new OwnersView.Ownership(owner.partyId(), owner.since(), until, owner.reason()));
        }
        return new OwnersView(id, object.version(), shown);
    }

    /** The first owner is only in the entry of the object until another follows. */
    private static boolean isOfItsRegistration(List<Owner> owners) {
        return owners.size() == 1 && owners.get(0).reason() == null;
    }
}
