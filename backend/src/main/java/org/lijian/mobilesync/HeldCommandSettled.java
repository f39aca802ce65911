package org.lijian.mobilesync;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A supervisor had a kept command applied, or set it aside; {@code officer} is who gave it. */
public record HeldCommandSettled(
        CommandId commandId, UUID subjectId, OfficerId by, OfficerId officer, CommandKind kind, Settlement settlement)
        implements DomainEvent {}
