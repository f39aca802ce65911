package org.lijian.webhook;

import com.github.kagkarlsson.scheduler.Clock;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries to deliver a message and writes down what came of it. */
@Component
class Sendings {
    private static final Logger LOG = LoggerFactory.getLogger(Sendings.class);

    private final WebhookMapper mapper;
    private final Messenger messenger;
    private final Clock clock;
    private final LegalTime time;

    Sendings(WebhookMapper mapper, Messenger messenger, Clock queueClock, LegalTime time) {
        this.mapper = mapper;
        this.messenger = messenger;
        this.clock = queueClock;
        this.time = time;
    }

    /** Throws when it is worth another try. */
    void deliver(DeliveryId id) {
        Delivery delivery = mapper.delivery(id);
        Subscription to = delivery == null ? null : mapper.byId(delivery.webhookId());
        if (delivery == null || to == null || delivery.state() != DeliveryState.PENDING) {
            return;
        }
        if (to.disabledAt() != null) {
            mapper.tried(id, DeliveryState.FAILED, null, WebhookRefusal.DISABLED.code(), time.now());
            return;
        }
        Outcome outcome = carry(to, delivery);
        if (outcome.delivered()) {
            mapper.tried(id, DeliveryState.DELIVERED, outcome.status(), null, time.now());
            return;
        }
        mapper.tried(id, DeliveryState.PENDING, outcome.status(), outcome.problem(), null);
        throw new Undelivered(id);
    }

    /** After the last try. */
    void giveUp(DeliveryId id) {
        Delivery delivery = mapper.delivery(id);
        if (delivery != null && delivery.state() == DeliveryState.PENDING) {
            LOG.warn("webhook message {} was given up", id);
            mapper.end(id, DeliveryState.FAILED, time.now());
        }
    }

    private Outcome carry(Subscription to, Delivery delivery) {
        long now = clock.now().getEpochSecond();
        String message = delivery.messageId().toString();
        try {
            int status = messenger.carry(
                    to.url(), message, now, Signature.of(to.secret(), message, now, delivery.body()), delivery.body());
            return new Outcome(status, status / 100 == 2 ? null : "status " + status);
        } catch (Problem refused) {
            return new Outcome(null, refused.refusal().code());
        } catch (IOException failed) {
            return new Outcome(null, failed.getClass().getSimpleName());
        }
    }

    private record Outcome(
            @Nullable Integer status, @Nullable String problem) {
        boolean delivered() {
            return status != null && problem == null;
        }
    }

    /** Makes the queue try again. */
    static final class Undelivered extends RuntimeException {
        Undelivered(DeliveryId id) {
            super(id.text(), null, false, false);
        }
    }
}
