package org.lijian.worklist;

import java.time.LocalDate;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;

/** What the worklist shows to whom: the one filter of list and counts. */
record TaskSearch(
        TaskFilter filter, OfficerId officer, List<Role> roles, String area, boolean supervisor, LocalDate today) {
    static TaskSearch by(CurrentOfficer officer, TaskFilter filter, LocalDate today) {
        return new TaskSearch(
                filter,
                officer.id(),
                List.copyOf(officer.roles()),
                officer.area().prefix(),
                officer.has(Role.SUPERVISOR),
                today);
    }
}
