package org.lijian.mobilesync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** One line of the desk. */
record HeldCommandSummary(
        CommandId id,
        DeviceId device,
        OfficerId officer,
        CommandKind kind,
        @Nullable UUID target,
        Instant madeAt,
        Instant receivedAt,
        String appVersion,
        CommandStatus status,
        @Nullable HoldReason reason,
        @Nullable String code,
        @Nullable String next) {
    static HeldCommandSummary of(KeptCommand command) {
        HoldReason reason = command.reason();
        return new HeldCommandSummary(
                command.id(),
                command.deviceId(),
                command.officerId(),
                command.kind(),
                command.targetId(),
                command.madeAt(),
                command.receivedAt(),
                command.appVersion(),
                command.status(),
                reason,
                command.code(),
                reason == null ? null : reason.next(false));
    }
}
