package org.lijian.platform;

import java.util.Set;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The signed-in officer on whose behalf a request runs; controllers take it as a parameter and hand it to the module's API. */
public record CurrentOfficer(OfficerId id, String name, Set<Role> roles, RegionCode area) {
    public CurrentOfficer {
        roles = Role.complete(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The officer at work in another region. */
    public CurrentOfficer in(RegionCode region) {
        return new CurrentOfficer(id, name, roles, region);
    }

    /** Whether something in {@code region} may be known to this officer. */
    public boolean mayKnowOf(RegionCode region) {
        return area.contains(region);
    }

    /** Hides what lies outside the officer's area: to them it does not exist. */
    public void requireToKnowOf(RegionCode region, Object id) {
        if (!mayKnowOf(region)) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
    }
}
