package org.lijian.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A message as the queue sees it: tried at once, then after the pauses that Standard Webhooks recommends, then given up. */
@Configuration(proxyBeanMethods = false)
class WebhookTaskConfiguration {
    static final List<Duration> PAUSES = Stream.of(5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
            .map(Duration::ofSeconds)
            .toList();

    @Bean
    Task<Void> webhookTask(Sendings deliveries) {
        return Tasks.oneTime("webhook", Void.class)
                .onDeadExecutionRevive()
                .onFailure((failure, operations) -> {
                    int failures = failure.getExecution().consecutiveFailures;
                    if (failures < PAUSES.size()) {
                        operations.reschedule(failure, failure.getTimeDone().plus(PAUSES.get(failures)));
                    } else {
                        deliveries.giveUp(DeliveryId.of(
                                failure.getExecution().taskInstance.getId()));
                        operations.remove();
                    }
                })
                .execute((instance, context) -> deliveries.deliver(DeliveryId.of(instance.getId())));
    }
}
