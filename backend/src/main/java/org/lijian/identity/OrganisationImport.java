package org.lijian.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A bureau with its branches and staff, brought in at once when it starts to use the system. */
public record OrganisationImport(List<Branch> organisations, List<Member> officers) {
    public OrganisationImport {
        organisations = List.copyOf(organisations);
        officers = List.copyOf(officers);
    }

    public record Branch(OrganisationId id, String name, RegionCode region) {}

    /**
     * @param login the name they sign in with
     * @param area the region whose matters they deal with
     */
    public record Member(
            OfficerId id,
            String login,
            String name,
            OrganisationId organisation,
            RegionCode area,
            Set<Role> roles,
            @Nullable Card certificate) {
        public Member {
            roles = Role.complete(roles);
        }
    }

    public record Card(CertificateId id, String number, LocalDate validFrom, LocalDate validTo) {}
}
