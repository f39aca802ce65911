package org.lijian.deadline;

import java.util.List;
import org.lijian.shared.DayStep;
import tools.jackson.databind.json.JsonMapper;

/** The explanation of a date as it is stored: JSON text, so that it reads the same however the law or the calendar changes. */
record DaySteps(List<DayStep> days) {
    private static final JsonMapper JSON = JsonMapper.shared();

    DaySteps {
        days = List.copyOf(days);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static DaySteps of(String text) {
        return JSON.readValue(text, DaySteps.class);
    }
}
