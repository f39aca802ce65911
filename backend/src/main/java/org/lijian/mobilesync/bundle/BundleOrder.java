package org.lijian.mobilesync.bundle;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lijian.mobilesync.bundle.BundleMapper.Change;
import org.lijian.mobilesync.bundle.BundleMapper.Row;
import org.lijian.platform.AtCommit;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OwnTransaction;
import org.lijian.registry.ObjectCards;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives every change its place. A change is noted in its own transaction and given a place only when that is committed, by whoever holds
 * the head: a place given before could become visible after a later one was read, and the change would be lost to that phone.
 */
@Component
class BundleOrder {
    /** How long it is remembered that something is gone. */
    static final Duration MEMORY = Duration.ofDays(90);

    static final UUID EVERYBODY = new UUID(0, 0);
    private static final int AT_ONCE = 500;

    private final BundleMapper mapper;
    private final ObjectCards objects;
    private final LawFiles law;
    private final OwnWork work;
    private final OwnTransaction own;
    private final LegalTime time;
    private final AtCommit<UUID> changes;

    BundleOrder(
            BundleMapper mapper, ObjectCards objects, LawFiles law, OwnWork work, OwnTransaction own, LegalTime time) {
        this.mapper = mapper;
        this.objects = objects;
        this.law = law;
        this.work = work;
        this.own = own;
        this.time = time;
        this.changes = new AtCommit<>(subjects -> mapper.insertChanges(Set.copyOf(subjects)));
    }

    @EventListener
    void happened(DomainEvent event) {
        changes.add(event.subjectId());
    }

    /** Places what has happened so far, also to the work of this officer; everything up to the answer is visible from now on. */
    long upToNow(OfficerId officer, Map<BundleKind, Map<String, String>> mine) {
        placeChanges();
        return own.run(() -> {
            long head = mapper.lockHead();
            head = place(EVERYBODY, Map.of(BundleKind.LAW, law.hashes()), head);
            head = place(officer.value(), mine, head);
            mapper.saveHead(head);
            return head;
        });
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void placeChanges() {
        while (own.run(this::placeSome) == AT_ONCE) {
            // the next ones
        }
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1H")
    void forget() {
        own.run(() -> mapper.forgetGone(time.now().minus(MEMORY)));
    }

    private int placeSome() {
        long head = mapper.lockHead();
        List<Change> changes = mapper.changes(AT_ONCE);
        if (changes.isEmpty()) {
            return 0;
        }
        Set<UUID> things = changes.stream().map(Change::subjectId).collect(Collectors.toSet());
        for (var object : objects.of(things).entrySet()) {
            mapper.placeObject(object.getKey(), object.getValue(), ++head);
        }
        mapper.deleteChanges(changes);
        mapper.saveHead(head);
        return changes.size();
    }

    /** Places what differs from what the audience was last given. */
    private long place(UUID audience, Map<BundleKind, Map<String, String>> now, long head) {
        Map<String, Row> before = new HashMap<>();
        mapper.rows(audience).forEach(row -> before.put(row.kind() + " " + row.itemKey(), row));
        long last = head;
        for (var kind : new TreeMap<>(now).entrySet()) {
            for (var item : new TreeMap<>(kind.getValue()).entrySet()) {
                Row known = before.remove(kind.getKey() + " " + item.getKey());
                if (known == null || known.gone() || !known.sha256().equals(item.getValue())) {
                    last++;
                    mapper.place(
                            audience, new Row(kind.getKey(), item.getKey(), item.getValue(), last, false), time.now());
                }
            }
        }
        return takeAway(audience, before.values(), last);
    }

    private long takeAway(UUID audience, Collection<Row> left, long head) {
        long last = head;
        for (Row row : left) {
            if (!row.gone()) {
                last++;
                mapper.place(audience, new Row(row.kind(), row.itemKey(), row.sha256(), last, true), time.now());
            }
        }
        return last;
    }
}
