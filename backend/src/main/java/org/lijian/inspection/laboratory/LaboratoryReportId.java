package org.lijian.inspection.laboratory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of the report that is waited for (监测报告), known from the moment its samples were taken. */
public record LaboratoryReportId(UUID value) implements Id {
    @JsonCreator
    public static LaboratoryReportId of(String text) {
        return new LaboratoryReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
