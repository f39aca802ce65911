package org.lijian.identity;

import java.time.LocalDate;
import java.util.Objects;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which officers work in another region, and when: in one region at a time, by whoever answers for both. */
@Service
public class Secondments {
    private final SecondmentMapper mapper;
    private final OfficerMapper rows;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Secondments(
            SecondmentMapper mapper,
            OfficerMapper rows,
            Officers officers,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rows = rows;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /** The same again is the first answer. */
    @Transactional
    public SecondmentView second(OfficerId id, Second said, CurrentOfficer by) {
        OfficerView officer = mayArrange(id, by);
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region) || !officers.serve(region)) {
            throw IdentityRefusal.SECONDED_OUTSIDE.with("region", region).at("/region");
        }
        Secondment secondment = new Secondment(
                new SecondmentId(Require.idOrNew(said.id(), "/id")),
                id,
                region,
                Require.present(said.validFrom(), "/validFrom"),
                Require.present(said.validTo(), "/validTo"),
                Require.text(said.basis(), "/basis", 200),
                by.id(),
                null);
        Secondment known = mapper.byId(secondment.id());
        if (known != null) {
            if (!known.saysTheSameAs(secondment)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", secondment.id());
            }
            return SecondmentView.of(known);
        }
        requirePossible(officer, secondment);
        mapper.insert(secondment);
        events.publishEvent(
                new Seconded(id, secondment.id(), by.id(), region, secondment.validFrom(), secondment.validTo()));
        return SecondmentView.of(secondment);
    }

    /** They work at home again from now on; revoking twice is revoking once. */
    @Transactional
    public SecondmentView revoke(SecondmentId id, CurrentOfficer by) {
        Secondment secondment = mapper.byId(id);
        if (secondment == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        mayArrange(secondment.officerId(), by);
        if (secondment.revokedBy() == null) {
            mapper.revoke(id, by.id());
            events.publishEvent(new SecondmentRevoked(secondment.officerId(), id, by.id()));
        }
        return SecondmentView.of(Objects.requireNonNull(mapper.byId(id)));
    }

    /** For the officer and whoever arranges it. */
    @Transactional(readOnly = true)
    public Page<SecondmentView> secondments(OfficerId id, PageRequest page, CurrentOfficer reader) {
        if (!reader.id().equals(id)) {
            mayArrange(id, reader);
        }
        return Page.of(
                        mapper.page(id, page.after(), page.rows()),
                        page.limit(),
                        secondment -> secondment.id().value())
                .map(SecondmentView::of);
    }

    private OfficerView mayArrange(OfficerId id, CurrentOfficer by) {
        OfficerView officer = officers.officer(id);
        by.requireToKnowOf(officer.area(), id);
        return officer;
    }

    private void requirePossible(OfficerView officer, Secondment secondment) {
        LocalDate from = secondment.validFrom();
        LocalDate to = secondment.validTo();
        if (to.isBefore(from) || to.isBefore(time.today())) {
            throw IdentityRefusal.SECONDMENT_DATES.with("from", from, "to", to).at("/validTo");
        }
        if (officer.area().contains(secondment.region())) {
            throw IdentityRefusal.SECONDED_AT_HOME
                    .with("region", secondment.region())
                    .at("/region");
        }
        rows.lock(officer.id());
        if (mapper.isLent(officer.id(), from, to)) {
            throw IdentityRefusal.SECONDMENT_OVERLAPS.with("from", from, "to", to);
        }
    }
}
