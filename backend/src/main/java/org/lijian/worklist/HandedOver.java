package org.lijian.worklist;

import java.util.List;

/** The tasks that have another officer now. */
record HandedOver(List<TaskId> tasks) {
    HandedOver {
        tasks = List.copyOf(tasks);
    }
}
