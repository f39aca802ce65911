package org.lijian.casefile.penalty;

import org.lijian.casefile.InvestigatorsAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever comes to investigate a case comes to investigate for its penalties: they neither review nor vote there. */
@Component
class InvestigatorsOfPenalties {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;

    InvestigatorsOfPenalties(PenaltyStore store, PenaltyMapper mapper) {
        this.store = store;
        this.mapper = mapper;
    }

    @EventListener
    void on(InvestigatorsAdded event) {
        store.ofCase(event.caseId())
                .forEach(penalty -> event.officers()
                        .forEach(officer ->
                                mapper.insertInvestigator(penalty.view().id(), officer)));
    }
}
