package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that come out of the archive to be investigated again (重新调查). */
@Service
public class ReopenedCases {
    /** The time to decide on the penalty; its subject is the case. */
    private static final String DECISION = "DECISION";

    private final CaseStore store;
    private final CaseVolumeMapper volumes;
    private final FilingDesk filingDesk;
    private final Deadlines deadlines;

    ReopenedCases(CaseStore store, CaseVolumeMapper volumes, FilingDesk filingDesk, Deadlines deadlines) {
        this.store = store;
        this.volumes = volumes;
        this.filingDesk = filingDesk;
        this.deadlines = deadlines;
    }

    /**
     * The case, as nobody else changes it until the transaction is over; it is in the archive and could still be filed.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step}, {@code G3-competent-authority}, {@code G4-limitation}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseView lockArchived(CaseId id, CurrentOfficer officer) {
        CaseFile archived = store.readForUpdate(id, officer);
        archived.requireStatus(CaseStatus.ARCHIVED);
        CaseView view = archived.view();
        filingDesk.requireStillFileable(view);
        return view;
    }

    /** It is investigated from that day on, and the time to decide begins anew; its volumes stay as they were bound. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(CaseId id, LocalDate on, String proof, CurrentOfficer officer) {
        CaseFile archived = store.readForUpdate(id, officer);
        List<ArchiveVolume> bound = archived.view().volumes();
        archived.reopen();
        store.save(archived, new ExpectedVersion(archived.version()));
        volumes.reopened(id, bound.size(), on);
        deadlines.start(new StartDeadline(DECISION, id.value(), archived.region(), on, proof));
    }
}
