package org.lijian.registry;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** What a feature knows of parties: inspections, cases, penalties; its mapper answers. */
public interface PartyEntries {
    /**
     * The newest entries of the parties in an area, at most 200.
     *
     * @param area prefix of the region code
     */
    List<PartyEntry> of(@Param("parties") Collection<PartyId> parties, @Param("area") String area);
}
