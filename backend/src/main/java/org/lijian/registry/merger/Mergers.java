package org.lijian.registry.merger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyEntries;
import org.lijian.registry.PartyEntry;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegistryRefusal;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the register that are one party, and the one history of a party. */
@Service
public class Mergers {
    private static final int MOST_MATCHES = 20;

    private final MergerMapper mapper;
    private final Parties parties;
    private final List<PartyEntries> features;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Mergers(
            MergerMapper mapper,
            Parties parties,
            List<PartyEntries> features,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.features = features;
        this.time = time;
        this.events = events;
    }

    /** Entries that may be the same party, the likeliest first; the reader sees of them what they may. */
    @Transactional(readOnly = true)
    public List<MatchView> matches(PartyId id, CurrentOfficer reader) {
        parties.party(id);
        return mapper.matches(id, MOST_MATCHES).stream()
                .map(match -> new MatchView(parties.party(match.id(), reader), because(match)))
                .toList();
    }

    /** Merges an entry into another; nothing of either is moved. The same again changes nothing. */
    @Transactional
    public MergerView merge(PartyId id, MergeParty command, CurrentOfficer officer) {
        PartyId survivor = Require.present(command.into(), "/into");
        if (id.equals(survivor)) {
            throw MergerRefusal.INTO_ITSELF.with().at("/into");
        }
        PartyView merged = atHome(id, officer);
        PartyView into = atHome(survivor, officer);
        mapper.lock(id, survivor);
        Merger known = mapper.ofMerged(id);
        if (known != null && known.survivor().equals(survivor)) {
            return MergerView.of(known);
        }
        requireMergeable(id, survivor, known);
        if (differ(merged.creditCode(), into.creditCode())) {
            throw MergerRefusal.TWO_CREDIT_CODES.with();
        }
        if (differ(merged.identityNumber(), into.identityNumber())) {
            throw MergerRefusal.TWO_IDENTITY_NUMBERS.with();
        }
        Merger merger = new Merger(
                id,
                survivor,
                Require.text(command.reason(), "/reason", 1000),
                officer.id(),
                time.now(),
                null,
                null,
                null);
        mapper.insert(merger);
        events.publishEvent(new PartiesMerged(id, survivor, officer.id()));
        return MergerView.of(merger);
    }

    /** Undoes a merger: both are as they were. */
    @Transactional
    public MergerView separate(PartyId id, SeparateParty command, CurrentOfficer officer) {
        atHome(id, officer);
        Merger merger = mapper.ofMerged(id);
        if (merger == null) {
            throw MergerRefusal.NOT_MERGED.with("id", id);
        }
        Merger undone = new Merger(
                merger.merged(),
                merger.survivor(),
                merger.reason(),
                merger.mergedBy(),
                merger.mergedAt(),
                Require.text(command.reason(), "/reason", 1000),
                officer.id(),
                time.now());
        if (mapper.undo(undone) == 0) {
            throw MergerRefusal.NOT_MERGED.with("id", id);
        }
        events.publishEvent(new PartiesSeparated(id, merger.survivor(), officer.id()));
        return MergerView.of(undone);
    }

    /** Everything of a party and of what was merged into it that lies in the reader's area, in one read. */
    @Transactional(readOnly = true)
    public HistoryView history(PartyId id, CurrentOfficer reader) {
        parties.party(id);
        Merger merger = mapper.ofMerged(id);
        List<PartyId> merged = mapper.mergedInto(id);
        List<PartyEntry> entries = entries(id, merged, reader);
        Map<String, Long> counts =
                entries.stream().collect(Collectors.groupingBy(PartyEntry::kind, TreeMap::new, Collectors.counting()));
        return new HistoryView(
                id,
                merger == null ? null : merger.survivor(),
                merged,
                counts,
                entries.stream()
                        .map(PartyEntry::amount)
                        .filter(Objects::nonNull)
                        .reduce(Money.ZERO, Money::plus),
                entries);
    }

    private List<PartyEntry> entries(PartyId id, List<PartyId> merged, CurrentOfficer reader) {
        List<PartyId> all = new ArrayList<>(merged);
        all.add(id);
        return features.stream()
                .flatMap(feature -> feature.of(all, reader.area().prefix()).stream())
                .sorted(Comparator.comparing(PartyEntry::occurredOn)
                        .thenComparing(PartyEntry::id)
                        .reversed())
                .toList();
    }

    private void requireMergeable(PartyId id, PartyId survivor, @Nullable Merger known) {
        if (known != null) {
            throw MergerRefusal.ALREADY_MERGED.with("id", id, "survivor", known.survivor());
        }
        Merger further = mapper.ofMerged(survivor);
        if (further != null) {
            throw MergerRefusal.ALREADY_MERGED
                    .with("id", survivor, "survivor", further.survivor())
                    .at("/into");
        }
        if (!mapper.mergedInto(id).isEmpty()) {
            throw MergerRefusal.HAS_MERGED_INTO_IT.with("id", id);
        }
    }

    private PartyView atHome(PartyId id, CurrentOfficer officer) {
        PartyView party = parties.party(id);
        if (!officer.mayKnowOf(party.region())) {
            throw RegistryRefusal.OUTSIDE_YOUR_AREA.with("region", party.region());
        }
        return party;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static List<Likeness> because(MergerMapper.Match match) {
        List<Likeness> because = new ArrayList<>();
        if (match.sameIdentityNumber()) {
            because.add(Likeness.SAME_IDENTITY_NUMBER);
        }
        if (match.sameName()) {
            because.add(Likeness.SAME_NAME);
        }
        if (match.samePhone()) {
            because.add(Likeness.SAME_PHONE);
        }
        if (match.sameRepresentative()) {
            because.add(Likeness.SAME_REPRESENTATIVE_AND_ADDRESS);
        }
        return because;
    }
}
