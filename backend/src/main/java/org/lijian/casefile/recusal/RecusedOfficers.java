package org.lijian.casefile.recusal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
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
    private static final String LEAD = "lead";

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
        for (RecusalMapper.Excluded recused : mapper.recusedFrom(officer)) {
            if (things(recused.caseId()).containsKey(thing)) {
                throw RecusalRefusal.RECUSED.with(
                        "officer", officers.officer(officer).name(), "on", recused.decidedOn());
            }
        }
    }

    /** The case and those its acts are handled in since, as far as they are under way, with what they came of and all that belongs to both, but no other case of it. */
    private Map<UUID, String> things(CaseId recused) {
        List<RecusalMapper.Origin> origins = mapper.originsUnderWay(goneOnIn(recused));
        Map<UUID, String> things = new LinkedHashMap<>();
        for (RecusalMapper.Origin origin : origins) {
            things.put(origin.caseId().value(), CASE);
            things.put(origin.inspectionId().value(), INSPECTION);
        }
        Map<UUID, String> all = whole.of(things, Set.of(CASE));
        origins.forEach(origin -> all.put(origin.leadId().value(), LEAD));
        return all;
    }

    private Set<CaseId> goneOnIn(CaseId recused) {
        Set<CaseId> all = new LinkedHashSet<>();
        Set<CaseId> next = Set.of(recused);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = new LinkedHashSet<>(mapper.goneOnIn(next));
            next.removeAll(all);
        }
        return all;
    }
}
