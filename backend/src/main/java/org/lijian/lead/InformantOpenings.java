package org.lijian.lead;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reported is opened by two persons: one says why, another agrees, and each look is written down. */
@Service
public class InformantOpenings {
    private final InformantOpeningMapper mapper;
    private final LeadMapper informants;
    private final Leads leads;
    private final InformantSeal seal;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    InformantOpenings(
            InformantOpeningMapper mapper,
            LeadMapper informants,
            Leads leads,
            InformantSeal seal,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.informants = informants;
        this.leads = leads;
        this.seal = seal;
        this.time = time;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code without-informant}, {@code already-exists} */
    @Transactional
    InformantOpeningView request(LeadId id, RequestOpening command, CurrentOfficer officer) {
        LeadView lead = leads.lead(id, officer);
        if (lead.informant() == null) {
            throw LeadRefusal.WITHOUT_INFORMANT.with();
        }
        InformantOpening asked = InformantOpening.requested(
                new OpeningId(Require.idOrNew(command.id(), "/id")),
                lead,
                Require.text(command.reason(), "/reason", 500),
                officer.id(),
                time.now());
        InformantOpening known = mapper.byId(asked.id());
        if (known != null) {
            if (!known.saysTheSameAs(asked)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", asked.id());
            }
            return InformantOpeningView.of(known);
        }
        mapper.insert(asked);
        events.publishEvent(new InformantOpeningRequested(id, asked.id(), officer.id(), asked.region()));
        return InformantOpeningView.of(asked);
    }

    /** @throws org.lijian.shared.Problem {@code informant-second-person}, {@code not-at-this-step} */
    @Transactional
    InformantOpeningView decide(OpeningId id, DecideOpening command, ExpectedVersion expected, CurrentOfficer officer) {
        boolean approved = Require.present(command.approved(), "/approved");
        InformantOpening decided = known(mapper.lock(id), id, officer).decided(approved, officer.id(), time.now());
        ExpectedVersion.requireOne(mapper.saveDecision(decided, expected.value()));
        events.publishEvent(new InformantOpeningDecided(decided.leadId(), id, officer.id(), approved));
        return opening(id, officer);
    }

    @Transactional(readOnly = true)
    InformantOpeningView opening(OpeningId id, CurrentOfficer reader) {
        return InformantOpeningView.of(known(mapper.byId(id), id, reader));
    }

    @Transactional(readOnly = true)
    Page<InformantOpeningView> openings(@Nullable LeadId lead, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.list(reader.area().prefix(), lead, page.after(), page.rows()),
                        page.limit(),
                        opening -> opening.id().value())
                .map(InformantOpeningView::of);
    }

    /**
     * Who reported, for the one who asked; writes down that they looked.
     *
     * @throws org.lijian.shared.Problem {@code not-found}, {@code informant-opening-not-approved}, {@code informant-opening-over}
     */
    @Transactional
    InformantView informant(OpeningId id, CurrentOfficer reader) {
        InformantOpening opening = known(mapper.byId(id), id, reader);
        if (!opening.requestedBy().equals(reader.id())) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        opening.requireOpen(time.now());
        events.publishEvent(new InformantOpened(opening.leadId(), id, reader.id()));
        return InformantView.of(seal.open(Objects.requireNonNull(informants.informantOf(opening.leadId()))));
    }

    /** Whether the reader may see who reported a lead now; writes down that they looked when so. */
    @Transactional
    public boolean openedFor(LeadId lead, CurrentOfficer reader) {
        Instant since = time.now().minus(InformantOpening.OPEN_FOR);
        InformantOpening open = mapper.openFor(lead, reader.id(), since);
        if (open == null) {
            return false;
        }
        events.publishEvent(new InformantOpened(lead, open.id(), reader.id()));
        return true;
    }

    private static InformantOpening known(@Nullable InformantOpening opening, OpeningId id, CurrentOfficer reader) {
        if (opening == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(opening.region(), id);
        return opening;
    }
}
