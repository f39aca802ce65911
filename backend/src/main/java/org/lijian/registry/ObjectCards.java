package org.lijian.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many objects at once, for those who take them along. */
@Service
public class ObjectCards {
    private final RegulatedObjectMapper objects;
    private final PartyMapper parties;
    private final List<ObjectHistory> histories;

    ObjectCards(RegulatedObjectMapper objects, PartyMapper parties, List<ObjectHistory> histories) {
        this.objects = objects;
        this.parties = parties;
        this.histories = List.copyOf(histories);
    }

    /** The objects that {@code things} are, belong to or are about, each with its region. */
    @Transactional(readOnly = true)
    public Map<RegulatedObjectId, RegionCode> of(Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        Set<RegulatedObjectId> found = new HashSet<>(objects.thatAreOrBelongTo(things));
        histories.forEach(history -> found.addAll(history.objectsOf(things)));
        Map<RegulatedObjectId, RegionCode> regions = new HashMap<>();
        if (!found.isEmpty()) {
            objects.byIds(found).forEach(object -> regions.put(object.id(), object.region()));
        }
        return regions;
    }

    /** Those of {@code ids} that the reader may know of. */
    @Transactional(readOnly = true)
    public List<ObjectCard> cards(Collection<RegulatedObjectId> ids, CurrentOfficer reader) {
        List<RegulatedObject> known = ids.isEmpty()
                ? List.of()
                : objects.byIds(ids).stream()
                        .filter(object -> reader.mayKnowOf(object.region()))
                        .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        Set<RegulatedObjectId> shown = known.stream().map(RegulatedObject::id).collect(Collectors.toSet());
        Map<PartyId, Party> owners =
                parties.byIds(known.stream().map(RegulatedObject::partyId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Party::id, party -> party));
        Map<RegulatedObjectId, List<ObjectHistory.Entry>> told = histories.stream()
                .flatMap(history -> history.about(shown).stream())
                .collect(Collectors.groupingBy(
                        ObjectHistory.Told::objectId,
                        Collectors.mapping(ObjectHistory.Told::entry, Collectors.toList())));
        return known.stream()
                .map(object -> new ObjectCard(
                        RegulatedObjectView.of(object),
                        PartyView.of(Objects.requireNonNull(owners.get(object.partyId())), reader),
                        told.getOrDefault(object.id(), List.of())))
                .toList();
    }
}
