package org.lijian.casefile.recusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.identity.Officers;
import org.lijian.platform.Exclusion;
import org.lijian.platform.WholeThings;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps recused officers away from their case, by whatever door: every change says who made it to what, in its own transaction, and one
 * made by somebody who was recused is refused there.
 */
@Component
class RecusedOfficers implements Exclusion {
    private static final String CASE = "case";
    private static final String INSPECTION = "inspection";

    private final RecusalMapper mapper;
    private final Officers officers;
    private final WholeThings whole;

    RecusedOfficers(RecusalMapper mapper, Officers officers, WholeThings whole) {
        this.mapper = mapper;
        this.officers = officers;
        this.whole = whole;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void happened(DomainEvent event) {
        OfficerId by = event.by();
        boolean byTime = event instanceof DocumentDelivered delivered && delivered.deemed();
        if (by != null && !byTime) {
            requireNotExcluded(by, event.subjectId());
        }
    }

    @Override
    public void requireNotExcluded(OfficerId officer, UUID thing) {
        List<RecusalMapper.Excluded> cases = mapper.excludedFrom(officer);
        for (RecusalMapper.Excluded excluded : cases) {
            if (things(excluded).containsKey(thing)) {
                throw RecusalRefusal.RECUSED.with(
                        "officer", officers.officer(officer).name(), "on", excluded.decidedOn());
            }
        }
    }

    /** The case with its inspection and all that belongs to both, but no other case of that inspection. */
    private Map<UUID, String> things(RecusalMapper.Excluded excluded) {
        Map<UUID, String> things = new LinkedHashMap<>();
        things.put(excluded.caseId().value(), CASE);
        things.put(excluded.inspectionId().value(), INSPECTION);
        return whole.of(things, Set.of(CASE));
    }
}
