package org.lijian.webhook;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who is told what, and the log of it. A message belongs to the transaction of its event: what is rolled back is not told. */
@Service
public class Webhooks {
    private static final int SECRET_BYTES = 32;

    private final WebhookMapper mapper;
    private final TargetGuard guard;
    private final Task<Void> task;
    private final SchedulerClient queue;
    private final Clock clock;
    private final LegalTime time;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookMapper mapper,
            TargetGuard guard,
            Task<Void> webhookTask,
            SchedulerClient queue,
            Clock queueClock,
            LegalTime time,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.guard = guard;
        this.task = webhookTask;
        this.queue = queue;
        this.clock = queueClock;
        this.time = time;
        this.json = json;
        this.events = events;
    }

    /** Shows the secret this once. The same id with the same content again is answered without it. */
    @Transactional
    public WebhookView subscribe(Subscribe command, CurrentOfficer officer) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Subscription subscription = new Subscription(
                new WebhookId(Require.idOrNew(command.id(), "/id")),
                guard.require(Require.text(command.url(), "/url", 500)).toString(),
                Require.text(command.purpose(), "/purpose", 200),
                new Subscription.Types(Set.copyOf(Require.notEmpty(command.events(), "/events"))),
                secret,
                officer.id(),
                time.now(),
                null);
        Subscription known = mapper.byId(subscription.id());
        if (known != null) {
            if (!known.saysTheSameAs(subscription)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", subscription.id());
            }
            return known.view(false);
        }
        mapper.insert(subscription);
        events.publishEvent(new WebhookSubscribed(subscription.id(), officer.id(), subscription.url()));
        return subscription.view(true);
    }

    /** Switches a subscription off; doing it again changes nothing. */
    @Transactional
    public WebhookView disable(WebhookId id, CurrentOfficer officer) {
        required(id);
        if (mapper.disable(id, time.now()) > 0) {
            events.publishEvent(new WebhookDisabled(id, officer.id()));
        }
        return required(id).view(false);
    }

    @Transactional(readOnly = true)
    public Page<WebhookView> webhooks(PageRequest page) {
        return Page.of(
                        mapper.page(page.after(), page.rows()),
                        page.limit(),
                        webhook -> webhook.id().value())
                .map(webhook -> webhook.view(false));
    }

    /** The log of a subscription, newest message first. */
    @Transactional(readOnly = true)
    public Page<DeliveryView> deliveries(WebhookId id, PageRequest page) {
        required(id);
        return Page.of(
                        mapper.deliveries(id, page.after(), page.rows()),
                        page.limit(),
                        delivery -> delivery.id().value())
                .map(Delivery::view);
    }

    /** Sends a message again, under the id it had, so that a subscriber who has it knows. */
    @Transactional
    public DeliveryView replay(WebhookId id, DeliveryId deliveryId) {
        Subscription to = required(id);
        Delivery sent = mapper.delivery(deliveryId);
        if (sent == null || !sent.webhookId().equals(id)) {
            throw PlatformRefusal.NOT_FOUND.with("id", deliveryId);
        }
        if (to.disabledAt() != null) {
            throw WebhookRefusal.DISABLED.with();
        }
        return send(id, sent.messageId(), sent.type(), sent.body());
    }

    @EventListener
    void happened(DomainEvent event) {
        OutgoingEvent.of(event).ifPresent(type -> tell(type, event));
    }

    private void tell(OutgoingEvent type, DomainEvent event) {
        List<WebhookId> told = mapper.toldOf(type.type());
        if (told.isEmpty()) {
            return;
        }
        UUID message = Ids.next();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.type());
        body.put("timestamp", time.now());
        body.put("data", event);
        String text = json.writeValueAsString(body);
        told.forEach(webhook -> send(webhook, message, type.type(), text));
    }

    private DeliveryView send(WebhookId webhook, UUID message, String type, String body) {
        Instant at = time.now();
        Delivery delivery = new Delivery(
                new DeliveryId(Ids.next()),
                webhook,
                message,
                type,
                body,
                DeliveryState.PENDING,
                0,
                null,
                null,
                at,
                null);
        mapper.insertDelivery(delivery);
        queue.scheduleIfNotExists(task.instance(delivery.id().text()), clock.now());
        return delivery.view();
    }

    private Subscription required(WebhookId id) {
        Subscription found = mapper.byId(id);
        if (found == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return found;
    }
}
