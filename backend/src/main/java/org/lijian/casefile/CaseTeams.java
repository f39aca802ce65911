package org.lijian.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who investigates a case (承办人员), as that changes. Whoever has investigated it stays known as such: they never review it. */
@Service
public class CaseTeams {
    private final CaseStore store;
    private final CaseMapper mapper;
    private final ApplicationEventPublisher events;

    CaseTeams(CaseStore store, CaseMapper mapper, ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.events = events;
    }

    /** The case, as nobody else changes it until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseView lock(CaseId id, CurrentOfficer officer) {
        return store.readForUpdate(id, officer).view();
    }

    /** Others investigate the case too from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, Set<OfficerId> officers) {
        officers.forEach(officer -> mapper.insertInvestigator(id, officer));
        events.publishEvent(new InvestigatorsAdded(id, officers));
    }

    /** An investigator investigates no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recuse(CaseId id, OfficerId officer, LocalDate on) {
        mapper.recuseInvestigator(id, officer, on);
    }
}
