package org.lijian.registry.merger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.registry.ObjectContent;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One object registered twice: found, merged without moving anything, and separated again as it was. */
@Service
public class ObjectMergers {
    private static final int MOST_MATCHES = 20;

    private final ObjectMergerMapper mapper;
    private final MergerMapper parties;
    private final Parties register;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    ObjectMergers(
            ObjectMergerMapper mapper,
            MergerMapper parties,
            Parties register,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.register = register;
        this.time = time;
        this.events = events;
    }

    /** Records in the reader's area that may be the same object, the likeliest first. */
    @Transactional(readOnly = true)
    public List<ObjectMatchView> matches(RegulatedObjectId id, CurrentOfficer reader) {
        register.object(id, reader);
        return mapper.matches(id, reader.area().prefix(), MOST_MATCHES).stream()
                .map(match -> new ObjectMatchView(register.object(match.id()), because(match)))
                .toList();
    }

    /** Merges a record into another; nothing of either is moved. The same again changes nothing. */
    @Transactional
    public ObjectMergerView merge(RegulatedObjectId id, MergeObject command, CurrentOfficer officer) {
        RegulatedObjectId survivor = Require.present(command.into(), "/into");
        if (id.equals(survivor)) {
            throw MergerRefusal.INTO_ITSELF.with().at("/into");
        }
        RegulatedObjectView merged = register.object(id, officer);
        RegulatedObjectView into = register.object(survivor, officer);
        String reason = Require.text(command.reason(), "/reason", 1000);
        mapper.lock(id, survivor);
        ObjectMerger known = mapper.ofMerged(id);
        if (known != null && known.survivor().equals(survivor)) {
            return ObjectMergerView.of(known);
        }
        requireFree(id, survivor, known);
        requireOne(merged, into);
        ObjectMerger merger = new ObjectMerger(id, survivor, reason, officer.id(), time.now(), null, null, null);
        mapper.insert(merger);
        mapper.point(id, survivor);
        events.publishEvent(new ObjectsMerged(id, survivor, officer.id()));
        return ObjectMergerView.of(merger);
    }

    /** Undoes a merger: both are as they were. */
    @Transactional
    public ObjectMergerView separate(RegulatedObjectId id, SeparateObject command, CurrentOfficer officer) {
        register.object(id, officer);
        String reason = Require.text(command.reason(), "/reason", 1000);
        ObjectMerger merger = mapper.ofMerged(id);
        if (merger == null) {
            throw MergerRefusal.NOT_MERGED.with("id", id);
        }
        ObjectMerger undone = merger.undone(reason, officer.id(), time.now());
        if (mapper.undo(undone) == 0) {
            throw MergerRefusal.NOT_MERGED.with("id", id);
        }
        mapper.point(id, null);
        events.publishEvent(new ObjectsSeparated(id, merger.survivor(), officer.id()));
        return ObjectMergerView.of(undone);
    }

    private void requireFree(RegulatedObjectId id, RegulatedObjectId survivor, @Nullable ObjectMerger known) {
        if (known != null) {
            throw MergerRefusal.ALREADY_MERGED.with("id", id, "survivor", known.survivor());
        }
        ObjectMerger further = mapper.ofMerged(survivor);
        if (further != null) {
            throw MergerRefusal.ALREADY_MERGED
                    .with("id", survivor, "survivor", further.survivor())
                    .at("/into");
        }
        if (mapper.anyMergedInto(id)) {
            throw MergerRefusal.HAS_MERGED_INTO_IT.with("id", id);
        }
    }

    private void requireOne(RegulatedObjectView merged, RegulatedObjectView into) {
        if (merged.kind() != into.kind()) {
            throw MergerRefusal.TWO_KINDS.with("kind", merged.kind(), "other", into.kind());
        }
        if (!standing(merged.partyId()).equals(standing(into.partyId()))) {
            throw MergerRefusal.TWO_OWNERS.with();
        }
        if (differ(marks(merged.content()), marks(into.content()))) {
            throw MergerRefusal.TWO_MARKS.with();
        }
    }

    /** The entry of the register that goes on for a party. */
    private PartyId standing(PartyId party) {
        Merger merger = parties.ofMerged(party);
        return merger == null ? party : merger.survivor();
    }

    /** What stands for one object of the whole bureau: plate and vehicle identification number, or the machine's code. */
    private static List<@Nullable String> marks(@Nullable ObjectContent content) {
        List<@Nullable String> marks = new ArrayList<>();
        marks.add(
                content == null || content.truck() == null
                        ? null
                        : content.truck().plate());
        marks.add(
                content == null || content.truck() == null
                        ? null
                        : content.truck().vin());
        marks.add(
                content == null || content.machine() == null
                        ? null
                        : content.machine().code());
        return marks;
    }

    private static boolean differ(List<@Nullable String> some, List<@Nullable String> others) {
        for (int i = 0; i < some.size(); i++) {
            String one = some.get(i);
            String other = others.get(i);
            if (one != null && other != null && !one.equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static List<ObjectLikeness> because(ObjectMergerMapper.Match match) {
        List<ObjectLikeness> because = new ArrayList<>();
        if (match.sameOwner()) {
            because.add(ObjectLikeness.SAME_OWNER);
        }
        if (match.sameName()) {
            because.add(ObjectLikeness.SAME_NAME);
        }
        if (match.sameAddress()) {
            because.add(ObjectLikeness.SAME_ADDRESS);
        }
        if (match.samePlace()) {
            because.add(ObjectLikeness.SAME_PLACE);
        }
        return because;
    }
}
