package org.lijian.identity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom, and when. Nobody stands in for somebody who is standing in. */
@Service
public class Delegations {
    private final DelegationMapper mapper;
    private final OfficerMapper rows;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Delegations(
            DelegationMapper mapper,
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

    /** The officers whose work is shown to {@code delegate} on that day. */
    @Transactional(readOnly = true)
    public Set<OfficerId> standingInFor(OfficerId delegate, LocalDate on) {
        return mapper.awayFor(delegate, on);
    }

    /** By the officer who is away, or by a supervisor of theirs; the same again is the first answer. */
    @Transactional
    public DelegationView delegate(OfficerId id, Delegate said, CurrentOfficer by) {
        OfficerView away = mayArrange(id, by);
        Delegation delegation = new Delegation(
                new DelegationId(Require.idOrNew(said.id(), "/id")),
                id,
                Require.present(said.to(), "/to"),
                Require.present(said.validFrom(), "/validFrom"),
                Require.present(said.validTo(), "/validTo"),
                Require.text(said.reason(), "/reason", 200),
                by.id(),
                null);
        Delegation known = mapper.byId(delegation.id());
        if (known != null) {
            if (!known.saysTheSameAs(delegation)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", delegation.id());
            }
            return DelegationView.of(known);
        }
        requireDates(delegation);
        requireSuited(away, officers.officer(delegation.delegateId()));
        Stream.of(id, delegation.delegateId())
                .sorted(Comparator.comparing(OfficerId::text))
                .forEach(rows::lock);
        requireFree(delegation);
        mapper.insert(delegation);
        events.publishEvent(new Delegated(
                id, delegation.id(), delegation.delegateId(), by.id(), delegation.validFrom(), delegation.validTo()));
        return DelegationView.of(delegation);
    }

    /** Revoking twice is revoking once. */
    @Transactional
    public DelegationView revoke(DelegationId id, CurrentOfficer by) {
        Delegation delegation = mapper.byId(id);
        if (delegation == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        mayArrange(delegation.officerId(), by);
        if (delegation.revokedBy() == null) {
            mapper.revoke(id, by.id());
            events.publishEvent(new DelegationRevoked(delegation.officerId(), id, by.id()));
        }
        return DelegationView.of(Objects.requireNonNull(mapper.byId(id)));
    }

    @Transactional(readOnly = true)
    public Page<DelegationView> delegations(OfficerId id, PageRequest page, CurrentOfficer reader) {
        mayArrange(id, reader);
        return Page.of(
                        mapper.page(id, page.after(), page.rows()),
                        page.limit(),
                        delegation -> delegation.id().value())
                .map(DelegationView::of);
    }

    private OfficerView mayArrange(OfficerId id, CurrentOfficer by) {
        OfficerView officer = officers.officer(id);
        by.requireToKnowOf(officer.area(), id);
        if (!by.id().equals(id) && !by.has(Role.SUPERVISOR)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        return officer;
    }

    private void requireDates(Delegation delegation) {
        if (delegation.validTo().isBefore(delegation.validFrom())
                || delegation.validTo().isBefore(time.today())) {
            throw IdentityRefusal.DELEGATION_DATES
                    .with("from", delegation.validFrom(), "to", delegation.validTo())
                    .at("/validTo");
        }
    }

    private static void requireSuited(OfficerView away, OfficerView to) {
        boolean near = to.area().contains(away.area()) || away.area().contains(to.area());
        if (!to.active() || to.id().equals(away.id()) || !near || Collections.disjoint(to.roles(), away.roles())) {
            throw IdentityRefusal.DELEGATE_NOT_SUITED.with("name", to.name()).at("/to");
        }
    }

    private void requireFree(Delegation delegation) {
        LocalDate from = delegation.validFrom();
        LocalDate to = delegation.validTo();
        if (mapper.isAway(delegation.officerId(), from, to)
                || mapper.isAway(delegation.delegateId(), from, to)
                || mapper.standsIn(delegation.officerId(), from, to)) {
            throw IdentityRefusal.DELEGATION_OVERLAPS.with("from", from, "to", to);
        }
    }
}
