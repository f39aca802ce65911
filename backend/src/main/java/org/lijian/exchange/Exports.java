package org.lijian.exchange;

import org.jspecify.annotations.Nullable;
import org.lijian.job.JobView;
import org.lijian.job.Jobs;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Require;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bulk exports of what an officer may see, each a job. */
@Service
public class Exports {
    private final Jobs jobs;

    Exports(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The same id for the same export again is answered as it stands. */
    @Transactional
    public JobView request(RequestExport command, CurrentOfficer officer) {
        ExportSubject of = Require.present(command.of(), "/of");
        String status = Require.optionalText(command.status(), "/status", 60);
        return jobs.request(
                Require.idOrNew(command.id(), "/id"),
                of.job(),
                new ExportArgument(Require.present(command.format(), "/format"), known(of, status)),
                officer);
    }

    private static @Nullable String known(ExportSubject of, @Nullable String status) {
        return status == null
                ? null
                : Require.that(status, of.hasStatus(status), "/status", "没有此状态", "is no status of these");
    }
}
