package org.lijian.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * An officer as everybody in the bureau may know them.
 *
 * @param organisation name of the organisation they belong to
 * @param area the region whose matters they deal with
 * @param certificateNumber number of the certificate that is valid longest, as written into documents
 */
public record OfficerView(
        OfficerId id,
        String name,
        String organisation,
        RegionCode area,
        Set<Role> roles,
        @Nullable String certificateNumber,
        List<CertificateView> certificates,
        boolean active,
        long version) {
    static OfficerView of(Officer officer) {
        return new OfficerView(
                officer.id(),
                officer.name(),
                officer.organisation(),
                officer.area(),
                new TreeSet<>(officer.roles()),
                officer.certificates().stream()
                        .max(Comparator.comparing(Certificate::validTo))
                        .map(Certificate::number)
                        .orElse(null),
                officer.certificates().stream().map(CertificateView::of).toList(),
                officer.active(),
                officer.version());
    }
}
