package org.lijian.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Which things of a feature belong to others: the deliveries of a document, the orders of an inspection; its mapper answers. */
public interface Belongings {
    /** What kind of thing it is that belongs, as the diagrams call it: {@code penalty}. */
    String kind();

    /** The things that belong to any of the owners directly. */
    List<UUID> of(@Param("owners") Collection<UUID> owners);
}
