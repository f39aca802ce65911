package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** 列入五张清单: one source with its task, problem, responsible officer, measure and time limit. The id may be made by the client. */
public record AddItem(
        @Nullable UUID id,
        @Nullable RegulatedObjectId objectId,
        @Nullable String task,
        @Nullable String problem,
        @Nullable OfficerId responsible,
        @Nullable String measure,
        @Nullable LocalDate dueOn) {}
