package org.lijian.identity;

import java.util.List;
import java.util.Set;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** An officer without the rows of other tables. */
record OfficerRow(OfficerId id, String name, String organisation, RegionCode area, boolean active, long version) {
    Officer with(Set<Role> roles, List<Certificate> certificates) {
        return new Officer(id, name, organisation, area, active, version, roles, certificates);
    }
}
