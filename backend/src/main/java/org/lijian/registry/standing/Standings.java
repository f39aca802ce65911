package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegistryRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists, cards and grades of the parties. */
@Service
public class Standings {
    private final StandingMapper mapper;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Standings(StandingMapper mapper, Parties parties, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public ListingView enter(PartyId id, EnterOnList command, CurrentOfficer officer) {
        PartyView party = requireAtHome(id, officer);
        Listing listing = Listing.enter(id, command, officer.id(), time);
        Listing known = mapper.byId(listing.id());
        if (known != null) {
            if (!known.saysTheSameAs(listing)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", listing.id());
            }
            return known.view(time.today());
        }
        mapper.lockParty(id);
        mapper.ofParties(List.of(id)).forEach(listing::requireToGoWith);
        mapper.insert(listing);
        events.publishEvent(
                new PartyListed(id, listing.id(), officer.id(), listing.list(), party.region(), listing.since()));
        return listing.view(time.today());
    }

    @Transactional
    public ListingView leave(ListingId id, LeaveList command, ExpectedVersion expected, CurrentOfficer officer) {
        Listing listing = required(mapper.byIdForUpdate(id), id);
        PartyView party = requireAtHome(listing.partyId(), officer);
        LocalDate on = listing.leave(command, officer.id(), time);
        ExpectedVersion.requireOne(mapper.leave(listing, expected.value()));
        events.publishEvent(new PartyLeftList(listing.partyId(), id, officer.id(), listing.list(), party.region(), on));
        return required(mapper.byId(id), id).view(time.today());
    }

    /** The same grade of the same day again changes nothing. */
    @Transactional
    public StandingView grade(PartyId id, GradeParty command, CurrentOfficer officer) {
        if (requireAtHome(id, officer).kind() == PartyKind.PERSON) {
            throw StandingRefusal.NO_ENTERPRISE.with();
        }
        Grading grading = new Grading(
                id,
                Require.present(command.grade(), "/grade"),
                time.notInTheFuture(Require.present(command.since(), "/since"), "/since"),
                Require.text(command.basis(), "/basis", 300),
                officer.id(),
                time.now());
        mapper.lockParty(id);
        Grading known = mapper.gradingsOf(List.of(id)).stream()
                .filter(other -> other.since().equals(grading.since()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            mapper.insertGrading(grading);
            events.publishEvent(new PartyGraded(id, officer.id(), grading.grade(), grading.since()));
        } else if (known.grade() != grading.grade() || !known.basis().equals(grading.basis())) {
            throw StandingRefusal.GRADED_THAT_DAY.with("since", grading.since()).at("/since");
        }
        return standing(id, null);
    }

    /**
     * How a party stands.
     *
     * @param on the day; today when unsaid
     */
    @Transactional(readOnly = true)
    public StandingView standing(PartyId id, @Nullable LocalDate on) {
        parties.party(id);
        return Objects.requireNonNull(standings(List.of(id), on).get(id));
    }

    /** How each of the parties stands on a day, for other modules. */
    @Transactional(readOnly = true)
    public Map<PartyId, StandingView> standings(Collection<PartyId> ids, @Nullable LocalDate on) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate day = on == null ? time.today() : on;
        Map<PartyId, List<Listing>> listings =
                mapper.ofParties(ids).stream().collect(Collectors.groupingBy(Listing::partyId));
        Map<PartyId, List<Grading>> gradings =
                mapper.gradingsOf(ids).stream().collect(Collectors.groupingBy(Grading::partyId));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> view(
                                id, day, listings.getOrDefault(id, List.of()), gradings.getOrDefault(id, List.of()))));
    }

    /** Who is on a list on a day, newest first. */
    @Transactional(readOnly = true)
    public Page<ListingView> onList(ListKind list, @Nullable LocalDate on, PageRequest page) {
        LocalDate day = on == null ? time.today() : on;
        return Page.of(
                        mapper.page(list, day, page.after(), page.rows()),
                        page.limit(),
                        listing -> listing.id().value())
                .map(listing -> listing.view(day));
    }

    private StandingView view(PartyId id, LocalDate day, List<Listing> listings, List<Grading> gradings) {
        return new StandingView(
                id,
                day,
                gradings.stream()
                        .filter(grading -> !grading.since().isAfter(day))
                        .findFirst()
                        .map(Grading::grade)
                        .orElse(null),
                listings.stream()
                        .filter(listing -> listing.holdsOn(day))
                        .map(Listing::list)
                        .sorted()
                        .toList(),
                listings.stream().map(listing -> listing.view(day)).toList(),
                gradings.stream().map(GradingView::of).toList());
    }

    private PartyView requireAtHome(PartyId id, CurrentOfficer officer) {
        PartyView party = parties.party(id);
        if (!officer.mayKnowOf(party.region())) {
            throw RegistryRefusal.OUTSIDE_YOUR_AREA.with("region", party.region());
        }
        return party;
    }

    private static Listing required(@Nullable Listing listing, ListingId id) {
        if (listing == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return listing;
    }
}
