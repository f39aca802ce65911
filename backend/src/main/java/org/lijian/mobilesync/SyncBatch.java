package org.lijian.mobilesync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import tools.jackson.databind.JsonNode;

/**
 * 离线批量上行: commands of one officer's outbox in the order in which they were given.
 *
 * @param pending how many more the outbox holds after these
 * @param oldestPendingAt when the oldest of those was given
 */
record SyncBatch(
        @Nullable UUID device,
        @Nullable OfficerId officer,
        @Nullable String appVersion,
        @Nullable Integer pending,
        @Nullable Instant oldestPendingAt,
        @Nullable List<Command> commands) {

    /**
     * One command.
     *
     * @param kind a {@link CommandKind}; one that is not known is refused alone
     * @param target what it is done to
     * @param expectedVersion the version of the target that the officer saw, from the bundle or from an answer
     * @param after instead: the command of the same outbox whose outcome the officer saw
     */
    record Command(
            @Nullable UUID id,
            @Nullable String kind,
            @Nullable UUID target,
            @Nullable Long expectedVersion,
            @Nullable CommandId after,
            @Nullable Instant madeAt,
            @Nullable JsonNode body) {
        /** Says nothing of what it says. */
        @Override
        public String toString() {
            return "Command[" + id + "]";
        }
    }

    /** Where commands come from. */
    record Origin(DeviceId device, CurrentOfficer officer, String appVersion) {}
}
