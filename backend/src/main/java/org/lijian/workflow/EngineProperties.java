package org.lijian.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works off what is due.
 *
 * @param jobExecutor whether this copy of the backend works off timers; at least one copy has to
 * @param threads how many timers one copy works off at the same time; each needs a database connection
 * @param longestWait how long an idle copy waits before it looks for due timers again
 * @param lock how long a timer taken by a copy that died stays taken
 * @param lateAfter how long after its moment a timer that has not fired counts as stuck
 */
@ConfigurationProperties("lijian.engine")
public record EngineProperties(
        @DefaultValue("true") boolean jobExecutor,
        @DefaultValue("4") int threads,
        @DefaultValue("20s") Duration longestWait,
        @DefaultValue("5m") Duration lock,
        @DefaultValue("10m") Duration lateAfter) {}
