package org.lijian.inspection;

import java.util.Map;
import java.util.TreeMap;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.TakenAlong;
import org.springframework.stereotype.Component;

/** The officers who make the visits that an officer is sent on: papers handed over there name them. */
@Component
class Companions implements TakenAlong {
    private final Inspections inspections;
    private final Officers officers;

    Companions(Inspections inspections, Officers officers) {
        this.inspections = inspections;
        this.officers = officers;
    }

    @Override
    public String kind() {
        return "OFFICER";
    }

    @Override
    public Map<String, Object> of(CurrentOfficer officer) {
        Map<String, Object> companions = new TreeMap<>();
        officers.officers(inspections.openOf(officer).stream()
                        .flatMap(visit -> visit.inspectors().stream())
                        .distinct()
                        .toList())
                .forEach(one -> companions.put(one.id().text(), one));
        return companions;
    }
}
