package org.lijian.inspection.roadside;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one course of repair and retest (维修复检). */
public record RepairId(UUID value) implements Id {
    @JsonCreator
    public static RepairId of(String text) {
        return new RepairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
