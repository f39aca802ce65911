package org.lijian.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A step is somebody else's from now on; it is told of the thing the step is about. */
public record TaskHandedOver(
        UUID subjectId,
        TaskId taskId,
        OfficerId by,
        @Nullable OfficerId from,
        OfficerId to,
        String step) implements DomainEvent {}
