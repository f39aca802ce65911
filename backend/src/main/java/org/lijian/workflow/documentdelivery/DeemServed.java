package org.lijian.workflow.documentdelivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.PublicNotices;
import org.springframework.stereotype.Component;

/** Lets a document count as served when its public notice has been up for its time. */
@Component
class DeemServed implements JavaDelegate {
    private final PublicNotices notices;

    DeemServed(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.deemServed(DeliveryId.of(execution.getProcessBusinessKey()));
    }
}
