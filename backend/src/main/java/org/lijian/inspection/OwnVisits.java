package org.lijian.inspection;

import java.util.Map;
import java.util.TreeMap;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.TakenAlong;
import org.springframework.stereotype.Component;

/** The visits an officer is sent on that are not concluded. */
@Component
class OwnVisits implements TakenAlong {
    private final Inspections inspections;

    OwnVisits(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public String kind() {
        return "INSPECTION";
    }

    @Override
    public Map<String, Object> of(CurrentOfficer officer) {
        Map<String, Object> visits = new TreeMap<>();
        inspections.openOf(officer).forEach(visit -> visits.put(visit.id().text(), visit));
        return visits;
    }
}
