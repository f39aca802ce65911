package org.lijian.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.ObjectVisit;
import org.lijian.registry.ObjectHistory;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.stereotype.Component;

/** The orders to correct that concern an object: those of its inspections. */
@Component
class OrdersOfObject implements ObjectHistory {
    private final Inspections inspections;
    private final OrdersOfObjectMapper mapper;

    OrdersOfObject(Inspections inspections, OrdersOfObjectMapper mapper) {
        this.inspections = inspections;
        this.mapper = mapper;
    }

    @Override
    public List<Told> about(Collection<RegulatedObjectId> objects) {
        Map<InspectionId, RegulatedObjectId> visits = inspections.visitsTo(objects).stream()
                .collect(Collectors.toMap(ObjectVisit::id, ObjectVisit::objectId));
        return visits.isEmpty()
                ? List.of()
                : mapper.of(visits.keySet()).stream()
                        .map(order -> new Told(
                                Objects.requireNonNull(visits.get(order.inspectionId())),
                                Kind.CORRECTION_ORDER,
                                order.id().value(),
                                order.issuedOn(),
                                order.status().name(),
                                null,
                                order.dueOn()))
                        .toList();
    }

    @Override
    public List<RegulatedObjectId> objectsOf(Collection<UUID> things) {
        return inspections.objectsOf(mapper.inspectionsOf(things));
    }
}
