package org.lijian.mobilesync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * What of an officer's field work has not arrived yet, and what arrived and waits.
 *
 * @param onDevices commands their devices last said they still hold
 * @param oldestOnDeviceAt when the oldest of these was given
 * @param held commands that arrived and wait
 * @param oldestHeldAt when the oldest of these was given
 * @param refused commands that arrived, cannot be, and nobody settled yet
 * @param heardAt when any of their devices was last heard of
 */
public record UnsyncedWork(
        OfficerId officer,
        long onDevices,
        @Nullable Instant oldestOnDeviceAt,
        long held,
        @Nullable Instant oldestHeldAt,
        long refused,
        @Nullable Instant heardAt) {}
