package org.lijian.platform;

import org.lijian.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes every event down before anybody else hears of it. */
@Component
class AuditOfEvents {
    private final AuditChain chain;

    AuditOfEvents(AuditChain chain) {
        this.chain = chain;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void happened(DomainEvent event) {
        chain.record(event);
    }
}
