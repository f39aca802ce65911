package org.lijian.law.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.law.violation.CompetentAuthority;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** Who the authorities of the law are, as it is written in {@code authorities/*.yaml}: everywhere, or in one region and all inside it. */
record AuthorityFile(@Nullable RegionCode region, List<Entry> authorities) {
    /** @param violations the acts it is for; all that name this kind of authority where absent */
    record Entry(CompetentAuthority kind, @Nullable List<String> violations, List<Version> versions) {}

    /** @param departments competent, each by its duties where there are several */
    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Department> departments,
            Level level,
            LegalCitation citation,
            @Nullable String note,
            boolean verified)
            implements Dated {
        Version {
            if (departments.isEmpty()) {
                throw new IllegalArgumentException("no department is competent from " + validFrom);
            }
        }
    }
}
