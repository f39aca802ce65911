package org.lijian.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works off due timers from the moment everybody who listens to events is there until the application begins to stop; a timer that fired
 * earlier would move a case without a trace in the audit chain.
 */
@Component
class JobExecution implements SmartLifecycle {
    private final JobExecutor executor;
    private final EngineProperties properties;

    JobExecution(ProcessEngine engine, EngineProperties properties) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.properties = properties;
    }

    @Override
    public void start() {
        if (properties.jobExecutor()) {
            executor.start();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
