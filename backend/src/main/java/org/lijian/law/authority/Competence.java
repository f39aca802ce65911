package org.lijian.law.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.violation.CompetentAuthority;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/**
 * Who is competent for an act in a region on a day.
 *
 * @param authority as the provision says it
 * @param departments which that is there; each by its duties where there are several
 * @param ours whether the bureau is one of them; where not, the bureau transfers the act
 * @param verified whether the whole of it was read in a source
 */
public record Competence(
        String violation,
        RegionCode region,
        LocalDate asOf,
        CompetentAuthority authority,
        List<Competent> departments,
        boolean ours,
        LegalCitation citation,
        boolean verified,
        @Nullable String note,
        List<Step> steps) {
    public Competence {
        departments = List.copyOf(departments);
        steps = List.copyOf(steps);
    }

    /** The names of the departments, as a transfer letter addresses them. */
    public String names() {
        return String.join("、", departments.stream().map(Competent::name).toList());
    }

    /** One department, such as 泽州县住房和城乡建设主管部门. */
    public record Competent(Department department, String name) {}

    /** From a fact by a rule to a value. */
    public record Step(String fact, String rule, String value, LegalCitation citation) {}
}
