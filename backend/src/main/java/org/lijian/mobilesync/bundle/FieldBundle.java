package org.lijian.mobilesync.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.mobilesync.DevicePass;
import org.lijian.mobilesync.bundle.BundleMapper.ObjectRow;
import org.lijian.mobilesync.bundle.BundleMapper.Row;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.stereotype.Service;

/**
 * The feed of what an officer's phone has to know. What changes while it is read comes again at its new place; what is taken from the
 * officer comes as gone.
 */
@Service
class FieldBundle {
    static final int USUAL = 200;
    private static final int MOST = 500;

    private final BundleMapper mapper;
    private final BundleOrder order;
    private final OwnWork work;
    private final LawFiles law;
    private final ObjectContents objects;
    private final DevicePass pass;
    private final LegalTime time;

    FieldBundle(
            BundleMapper mapper,
            BundleOrder order,
            OwnWork work,
            LawFiles law,
            ObjectContents objects,
            DevicePass pass,
            LegalTime time) {
        this.mapper = mapper;
        this.order = order;
        this.work = work;
        this.law = law;
        this.objects = objects;
        this.pass = pass;
        this.time = time;
    }

    /**
     * @param since the place of the last page; nothing where the phone has nothing
     * @throws org.lijian.shared.Problem {@code bundle-too-old}, {@code bundle-of-another-officer}, {@code device-unknown}, {@code
     *     device-locked}
     */
    BundlePage page(UUID device, @Nullable String key, @Nullable String since, int limit, CurrentOfficer officer) {
        Require.that(limit, limit >= 1 && limit <= MOST, "/limit", "须在 1 至 " + MOST + " 之间", "has to be 1 to " + MOST);
        pass.require(device, key, officer);
        BundlePlace from = from(since, officer);
        OwnWork.Work mine = work.of(officer);
        long head = order.upToNow(officer.id(), mine.hashes());
        if (from.position() > head) {
            throw BundleRefusal.TOO_OLD.with("days", BundleOrder.MEMORY.toDays());
        }
        boolean moved = !from.area().equals(officer.area());
        long position = moved ? 0 : from.position();
        List<Placed> placed = placed(position, limit + 1, officer);
        boolean done = placed.size() <= limit;
        List<Placed> shown = done ? placed : placed.subList(0, limit);
        long last = done ? head : shown.get(limit - 1).position();
        List<BundleItem> items = new ArrayList<>();
        if (moved) {
            items.add(BundleItem.gone(BundleKind.AREA, from.area().value()));
        }
        items.addAll(contents(shown, mine, officer));
        BundlePlace next = new BundlePlace(officer.id(), officer.area(), last, time.now());
        return new BundlePage(items, next.text(), done);
    }

    private BundlePlace from(@Nullable String since, CurrentOfficer officer) {
        Instant now = time.now();
        if (since == null) {
            return new BundlePlace(officer.id(), officer.area(), 0, now);
        }
        BundlePlace place = BundlePlace.read(since);
        if (!place.officer().equals(officer.id())) {
            throw BundleRefusal.OF_ANOTHER.with();
        }
        if (place.givenAt().isBefore(now.minus(BundleOrder.MEMORY))) {
            throw BundleRefusal.TOO_OLD.with("days", BundleOrder.MEMORY.toDays());
        }
        return place;
    }

    private List<Placed> placed(long position, int rows, CurrentOfficer officer) {
        List<UUID> audiences = List.of(BundleOrder.EVERYBODY, officer.id().value());
        return Stream.concat(
                        mapper.after(audiences, position, rows).stream()
                                .map(row -> new Placed(row.position(), row, null)),
                        mapper.objectsAfter(officer.area().prefix(), position, rows).stream()
                                .map(row -> new Placed(row.position(), null, row)))
                .sorted(Comparator.comparing(Placed::position))
                .limit(rows)
                .toList();
    }

    private List<BundleItem> contents(List<Placed> shown, OwnWork.Work mine, CurrentOfficer officer) {
        List<RegulatedObjectId> ids = shown.stream().flatMap(Placed::objectId).toList();
        Map<RegulatedObjectId, ObjectContent> cards = ids.isEmpty() ? Map.of() : objects.of(ids, officer);
        return shown.stream()
                .map(placed -> placed.item() == null
                        ? item(Objects.requireNonNull(placed.object()).objectId(), cards)
                        : item(placed.item(), mine))
                .toList();
    }

    /** Something that ended since it got its place is gone at this one, and gets another when the phone next asks. */
    private BundleItem item(Row row, OwnWork.Work mine) {
        Object content =
                row.kind() == BundleKind.LAW ? law.content(row.itemKey()) : mine.content(row.kind(), row.itemKey());
        return row.gone() || content == null
                ? BundleItem.gone(row.kind(), row.itemKey())
                : BundleItem.of(row.kind(), row.itemKey(), content);
    }

    private static BundleItem item(RegulatedObjectId id, Map<RegulatedObjectId, ObjectContent> cards) {
        ObjectContent card = cards.get(id);
        return card == null
                ? BundleItem.gone(BundleKind.OBJECT, id.text())
                : BundleItem.of(BundleKind.OBJECT, id.text(), card);
    }

    /** A row of either table at its place. */
    private record Placed(
            long position, @Nullable Row item, @Nullable ObjectRow object) {
        Stream<RegulatedObjectId> objectId() {
            return object == null ? Stream.of() : Stream.of(object.objectId());
        }
    }
}
