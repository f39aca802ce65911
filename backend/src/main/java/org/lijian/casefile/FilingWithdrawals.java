package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to file that their proposer takes back before the head decides; the time to decide on the lead runs on. */
@Service
public class FilingWithdrawals {
    private final CaseStore store;
    private final FilingWithdrawalMapper mapper;
    private final CaseSplitMapper splits;
    private final FilingClocks clocks;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    FilingWithdrawals(
            CaseStore store,
            FilingWithdrawalMapper mapper,
            CaseSplitMapper splits,
            FilingClocks clocks,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.splits = splits;
        this.clocks = clocks;
        this.time = time;
        this.events = events;
    }

    /**
     * The acts are free to be filed anew. An act that left another case has been filed already: it stays with the head.
     *
     * @throws org.lijian.shared.Problem {@code filing-withdrawn-by-proposer}, {@code split-not-withdrawn}; {@code not-at-this-step}
     */
    @Transactional
    public CaseView withdraw(CaseId id, WithdrawFiling command, ExpectedVersion expected, CurrentOfficer officer) {
        CaseFile caseFile = store.readForUpdate(id, officer);
        caseFile.requireStatus(CaseStatus.FILING_REQUESTED);
        if (splits.timeRunsFrom(id) != null) {
            throw CaseRefusal.SPLIT_NOT_WITHDRAWN.with();
        }
        LocalDate today = time.today();
        FilingWithdrawal withdrawal =
                new FilingWithdrawal(id, Require.text(command.reason(), "/reason", 1000), today, officer.id());
        caseFile.withdrawFiling(withdrawal);
        store.save(caseFile, expected);
        mapper.insert(withdrawal);
        clocks.withdrawn(id, today);
        mapper.releaseNorms(id);
        mapper.releaseActs(id);
        CaseView view = store.read(id).view();
        List<EndedLead> ended =
                store.leadsEndingWith(id).stream().filter(EndedLead::closed).toList();
        events.publishEvent(new FilingWithdrawn(id, ended, view.inspectionId(), officer.id(), view.region(), today));
        return view;
    }
}
