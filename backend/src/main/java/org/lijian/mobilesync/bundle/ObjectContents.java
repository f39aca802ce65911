package org.lijian.mobilesync.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidencePicture;
import org.lijian.platform.CurrentOfficer;
import org.lijian.registry.ObjectCard;
import org.lijian.registry.ObjectCards;
import org.lijian.registry.ObjectHistory.Kind;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.stereotype.Component;

/** What a phone keeps about objects. */
@Component
class ObjectContents {
    /** Of how many of the last visits that found something the pictures are named. */
    private static final int VISITS_WITH_PICTURES = 3;

    private final ObjectCards objects;
    private final EvidenceItems evidence;

    ObjectContents(ObjectCards objects, EvidenceItems evidence) {
        this.objects = objects;
        this.evidence = evidence;
    }

    Map<RegulatedObjectId, ObjectContent> of(Collection<RegulatedObjectId> ids, CurrentOfficer reader) {
        List<ObjectCard> cards = objects.cards(ids, reader);
        Map<RegulatedObjectId, Set<UUID>> visits = cards.stream()
                .collect(Collectors.toMap(card -> card.object().id(), ObjectContents::visitsThatFoundSomething));
        Map<UUID, List<EvidencePicture>> pictures =
                evidence
                        .pictures(visits.values().stream()
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(EvidencePicture::subject));
        Map<RegulatedObjectId, ObjectContent> contents = new HashMap<>();
        for (ObjectCard card : cards) {
            List<EvidencePicture> shown = new ArrayList<>();
            visits.getOrDefault(card.object().id(), Set.of())
                    .forEach(visit -> shown.addAll(pictures.getOrDefault(visit, List.of())));
            shown.sort(Comparator.comparing(EvidencePicture::takenAt).reversed());
            contents.put(card.object().id(), new ObjectContent(card.object(), card.party(), card.entries(), shown));
        }
        return contents;
    }

    private static Set<UUID> visitsThatFoundSomething(ObjectCard card) {
        return card.entries().stream()
                .filter(entry -> entry.kind() == Kind.VIOLATION)
                .map(entry -> entry.id())
                .distinct()
                .limit(VISITS_WITH_PICTURES)
                .collect(Collectors.toSet());
    }
}
