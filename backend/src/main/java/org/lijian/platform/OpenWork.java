package org.lijian.platform;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** What a feature still has to bring to its end, so that a thing that nobody waits for can be found; its mapper answers. */
public interface OpenWork {
    /** What kind of thing, as the diagrams call it: {@code lead}. */
    String subject();

    /** Where one in this status stands, as officers say it. */
    String step(String status);

    /**
     * The things of an area whose process has not come to its end, in the order of their ids.
     *
     * @param last the id to go on after
     */
    List<Open> after(@Param("area") String area, @Param("last") @Nullable UUID last, @Param("rows") int rows);

    /** One open thing; its id is what its process is about. */
    record Open(UUID id, RegionCode region, String status) {}
}
