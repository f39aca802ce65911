package org.lijian.correction;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableByCaseStaff;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.OfficerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/correction-orders")
class CorrectionOrdersController {
    private final CorrectionOrders orders;

    CorrectionOrdersController(CorrectionOrders orders) {
        this.orders = orders;
    }

    @PostMapping
    @RolesAllowed("INSPECTOR")
    ResponseEntity<CorrectionOrderView> issueCorrectionOrder(
            @RequestBody OrderRequest request, CurrentOfficer officer) {
        CorrectionOrderView view = orders.issue(request.command(), officer);
        return Versioned.created("/api/v1/correction-orders/" + view.id(), view, view.version());
    }

    @GetMapping
    @ReadableByCaseStaff
    Page<CorrectionOrderView> listCorrectionOrders(
            @RequestParam(name = "inspection", required = false) @Nullable InspectionId inspectionId,
            PageRequest page,
            CurrentOfficer officer) {
        return orders.orders(inspectionId, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableByCaseStaff
    ResponseEntity<CorrectionOrderView> getCorrectionOrder(@PathVariable CorrectionOrderId id, CurrentOfficer officer) {
        CorrectionOrderView view = orders.order(id, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/rechecks")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<CorrectionOrderView> recordRecheck(
            @PathVariable CorrectionOrderId id,
            @RequestBody RecheckRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CorrectionOrderView view = orders.recheck(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    record RecheckRequest(
            @Nullable UUID id,
            @Nullable RecheckMode mode,
            @Nullable LocalDate recheckedOn,
            @Nullable List<@Nullable OfficerId> officers,
            @Nullable RecheckResult result,
            @Nullable String findings,
            @Nullable List<@Nullable EvidenceId> evidence) {
        RecordRecheck command() {
            return new RecordRecheck(
                    new RecheckId(Require.idOrNew(id, "/id")),
                    Require.present(mode, "/mode"),
                    Require.present(recheckedOn, "/recheckedOn"),
                    present(Require.notEmpty(officers, "/officers"), "/officers/"),
                    Require.present(result, "/result"),
                    Require.text(findings, "/findings", 4000),
                    present(evidence == null ? List.<@Nullable EvidenceId>of() : evidence, "/evidence/"));
        }

        private static <T> List<T> present(List<? extends @Nullable T> values, String pointer) {
            return java.util.stream.IntStream.range(0, values.size())
                    .<T>mapToObj(i -> Require.present(values.get(i), pointer + i))
                    .toList();
        }
    }
}
