package org.lijian.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/** What a feature has to tell about an object; each tells of its own. */
public interface ObjectHistory {
    List<Entry> about(RegulatedObjectId object);

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

    /**
     * One thing that happened to the object.
     *
     * @param id of the inspection, order or penalty
     * @param what its outcome, its status, or the code of the act
     * @param amount of a penalty
     */
    record Entry(
            Kind kind,
            UUID id,
            LocalDate on,
            String what,
            @Nullable Money amount) {}
}
