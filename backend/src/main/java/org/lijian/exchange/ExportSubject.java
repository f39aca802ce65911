package org.lijian.exchange;

import java.util.Arrays;
import org.lijian.inspection.InspectionStatus;
import org.lijian.lead.LeadStatus;

/** What can be exported. */
public enum ExportSubject {
    /** 线索 */
    LEADS(LeadStatus.class),
    /** 现场检查 */
    INSPECTIONS(InspectionStatus.class);

    private final Class<? extends Enum<?>> statuses;

    ExportSubject(Class<? extends Enum<?>> statuses) {
        this.statuses = statuses;
    }

    /** Name of the job that exports it. */
    String job() {
        return "export-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean hasStatus(String status) {
        return Arrays.stream(statuses.getEnumConstants())
                .anyMatch(known -> known.name().equals(status));
    }
}
