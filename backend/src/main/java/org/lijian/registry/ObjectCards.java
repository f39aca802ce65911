package org.lijian.registry;

import java.util.ArrayList;
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

    /** The objects that {@code things} are, belong to or are about, and those such were merged into, each with its region. */
    @Transactional(readOnly = true)
    public Map<RegulatedObjectId, RegionCode> of(Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        Set<RegulatedObjectId> found = new HashSet<>(objects.thatAreOrBelongTo(things));
        histories.forEach(history -> found.addAll(history.objectsOf(things)));
        Map<RegulatedObjectId, RegionCode> regions = new HashMap<>();
        if (found.isEmpty()) {
            return regions;
        }
        List<RegulatedObject> records = objects.byIds(found);
        records.forEach(object -> regions.put(object.id(), object.region()));
        List<RegulatedObjectId> survivors = records.stream()
                .map(RegulatedObject::survivor)
                .filter(Objects::nonNull)
                .filter(survivor -> !regions.containsKey(survivor))
                .distinct()
                .toList();
        if (!survivors.isEmpty()) {
            objects.byIds(survivors).forEach(object -> regions.put(object.id(), object.region()));
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
        Map<RegulatedObjectId, RegulatedObjectId> survivors = objects.mergedInto(shown).stream()
                .collect(Collectors.toMap(RegulatedObject::id, record -> Objects.requireNonNull(record.survivor())));
        Map<RegulatedObjectId, List<ObjectHistory.Entry>> told = told(shown, survivors);
        return known.stream()
                .map(object -> new ObjectCard(
                        RegulatedObjectView.of(object),
                        PartyView.of(Objects.requireNonNull(owners.get(object.partyId())), reader),
                        told.getOrDefault(object.id(), List.of())))
                .toList();
    }

    /** What is told of each object shown; of a record merged into it as well. */
    private Map<RegulatedObjectId, List<ObjectHistory.Entry>> told(
            Set<RegulatedObjectId> shown, Map<RegulatedObjectId, RegulatedObjectId> survivors) {
        Set<RegulatedObjectId> all = new HashSet<>(shown);
        all.addAll(survivors.keySet());
        Map<RegulatedObjectId, List<ObjectHistory.Entry>> told = new HashMap<>();
        for (ObjectHistory history : histories) {
            for (ObjectHistory.Told one : history.about(all)) {
                told.computeIfAbsent(one.objectId(), id -> new ArrayList<>()).add(one.entry());
                RegulatedObjectId survivor = survivors.get(one.objectId());
                if (survivor != null) {
                    told.computeIfAbsent(survivor, id -> new ArrayList<>()).add(one.entry());
                }
            }
        }
        return told;
    }
}
