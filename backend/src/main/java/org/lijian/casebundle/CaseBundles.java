package org.lijian.casebundle;

import org.lijian.casefile.CaseId;
import org.lijian.casefile.Cases;
import org.lijian.job.JobView;
import org.lijian.job.Jobs;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has bundles made for those who may see the case; each gets one of what they may see. */
@Service
class CaseBundles {
    private final Cases cases;
    private final BundleKeys keys;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    CaseBundles(Cases cases, BundleKeys keys, Jobs jobs, ApplicationEventPublisher events) {
        this.cases = cases;
        this.keys = keys;
        this.jobs = jobs;
        this.events = events;
    }

    /** @throws org.lijian.shared.Problem {@code not-found}, {@code already-exists}, {@code case-bundle-without-key} */
    @Transactional
    public JobView request(CaseId id, RequestCaseBundle request, CurrentOfficer officer) {
        cases.caseFile(id, officer);
        keys.current();
        JobView job = jobs.request(
                request.id() == null ? Ids.next() : request.id(),
                CaseBundleWork.KIND,
                new CaseBundleArgument(id),
                officer);
        events.publishEvent(new CaseBundleRequested(id, job.id(), officer.id()));
        return job;
    }
}
