package org.lijian.webhook;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {
    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<WebhookView> subscribeWebhook(@RequestBody Subscribe request, CurrentOfficer officer) {
        WebhookView webhook = webhooks.subscribe(request, officer);
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .body(webhook);
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    Page<WebhookView> listWebhooks(PageRequest page) {
        return webhooks.webhooks(page);
    }

    @PostMapping("/{id}/disabling")
    @RolesAllowed("ADMINISTRATOR")
    WebhookView disableWebhook(@PathVariable WebhookId id, CurrentOfficer officer) {
        return webhooks.disable(id, officer);
    }

    @GetMapping("/{id}/deliveries")
    @RolesAllowed("ADMINISTRATOR")
    Page<DeliveryView> listWebhookDeliveries(@PathVariable WebhookId id, PageRequest page) {
        return webhooks.deliveries(id, page);
    }

    @PostMapping("/{id}/deliveries/{deliveryId}/replay")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView replayWebhookDelivery(@PathVariable WebhookId id, @PathVariable DeliveryId deliveryId) {
        return webhooks.replay(id, deliveryId);
    }
}
