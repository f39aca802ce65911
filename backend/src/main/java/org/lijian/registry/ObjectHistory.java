package org.lijian.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** What a feature has to tell about objects; each tells of its own. */
public interface ObjectHistory {
    /** @param objects at least one */
    List<Told> about(@Param("objects") Collection<RegulatedObjectId> objects);

    /**
     * The objects whose history those of {@code things} are part of that are the feature's.
     *
     * @param things at least one
     */
    List<RegulatedObjectId> objectsOf(@Param("things") Collection<UUID> things);

    /** What kind of thing an entry is. */
    enum Kind {
        /** 检查 */
        INSPECTION,
        /** 违法行为 */
        VIOLATION,
        /** 责令改正 */
        CORRECTION_ORDER,
        /** 处罚 */
        PENALTY
    }

    /** An entry and the object it is about. */
    record Told(
            RegulatedObjectId objectId,
            Kind kind,
            UUID id,
            LocalDate on,
            String what,
            @Nullable Money amount,
            @Nullable LocalDate dueOn) {
        Entry entry() {
            return new Entry(kind, id, on, what, amount, dueOn);
        }
    }

    /**
     * One thing that happened to the object.
     *
     * @param id of the inspection, order or penalty
     * @param what its outcome, its status, or the code of the act
     * @param amount of a penalty
     * @param dueOn the last day of what is still to be done about it: the recheck of an order that was served
     */
    record Entry(
            Kind kind,
            UUID id,
            LocalDate on,
            String what,
            @Nullable Money amount,
            @Nullable LocalDate dueOn) {}
}
