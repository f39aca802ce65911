package org.lijian.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One member of the bureau's staff with the roles they are appointed to and the certificates they hold. */
record Officer(
        OfficerId id,
        String name,
        String organisation,
        RegionCode area,
        boolean active,
        long version,
        Set<Role> roles,
        List<Certificate> certificates) {
    Officer {
        roles = Set.copyOf(roles);
        certificates = List.copyOf(certificates);
    }

    /** Whether they may carry out enforcement on that day (执法资格). */
    boolean mayEnforceOn(LocalDate day) {
        return active && roles.contains(Role.INSPECTOR) && certificates.stream().anyMatch(c -> c.isValidOn(day));
    }
}
