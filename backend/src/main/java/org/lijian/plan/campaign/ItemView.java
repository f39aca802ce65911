package org.lijian.plan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** An entry of the five lists as others see it. */
public record ItemView(
        ItemId id,
        RegulatedObjectId objectId,
        String task,
        String problem,
        OfficerId responsible,
        String measure,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate doneOn,
        @Nullable String result) {}
