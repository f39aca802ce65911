package org.lijian.workflow;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * What becomes of a timer that failed: one that lost a deadlock stays due and loses no retry, for nothing is wrong with it; any other is
 * tried again later, a few times.
 */
final class FailedTimers implements FailedJobCommandFactory {
    @Override
    public Command<Object> getCommand(String job, Throwable thrown) {
        if (LostRace.isRolledBackByTheDatabase(thrown)) {
            return context -> new UnlockJobCmd(job).execute(context);
        }
        return new DefaultJobRetryCmd(job, thrown);
    }
}
