package org.lijian.casefile;

import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that go back to their investigators because a new fact came up after the party was told what is intended (补充调查). */
@Service
public class SupplementaryInvestigations {
    private final CaseStore store;

    SupplementaryInvestigations(CaseStore store) {
        this.store = store;
    }

    /** The case is investigated again until a new report is reviewed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseId id, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.supplement();
        store.save(caseFile, new ExpectedVersion(caseFile.view().version()));
    }
}
