package org.lijian.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableByCaseStaff;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {
    private final Deliveries deliveries;
    private final PublicNotices notices;

    DeliveryController(Deliveries deliveries, PublicNotices notices) {
        this.deliveries = deliveries;
        this.notices = notices;
    }

    @GetMapping
    @ReadableByCaseStaff
    Page<DeliveryView> listDeliveries(@RequestParam UUID subject, PageRequest page, CurrentOfficer officer) {
        return deliveries.ofSubject(subject, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableByCaseStaff
    ResponseEntity<DeliveryView> getDelivery(@PathVariable DeliveryId id, CurrentOfficer officer) {
        DeliveryView delivery = deliveries.delivery(id, officer);
        return Versioned.ok(delivery, delivery.version());
    }

    @GetMapping("/{id}/public-notice")
    @ReadableByCaseStaff
    PublicNotice getPublicNotice(@PathVariable DeliveryId id, CurrentOfficer officer) {
        return notices.notice(id, officer);
    }

    @PostMapping("/{id}/public-notice")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    PublicNotice publishNotice(
            @PathVariable DeliveryId id,
            @RequestBody PublishNotice request,
            ExpectedVersion version,
            CurrentOfficer officer) {
        return notices.publish(id, request, version, officer);
    }

    @PostMapping("/{id}/attempts")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<DeliveryView> recordDeliveryAttempt(
            @PathVariable DeliveryId id,
            @RequestBody RecordDeliveryAttempt request,
            ExpectedVersion version,
            CurrentOfficer officer) {
        DeliveryView delivery = deliveries.recordAttempt(id, request, version, officer);
        return Versioned.ok(delivery, delivery.version());
    }
}
