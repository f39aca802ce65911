package org.lijian.correction;

import java.util.List;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.Inspections;
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
    public List<Entry> about(RegulatedObjectId object) {
        List<InspectionId> visits = inspections.ofObject(object);
        return visits.isEmpty() ? List.of() : mapper.of(visits);
    }
}
