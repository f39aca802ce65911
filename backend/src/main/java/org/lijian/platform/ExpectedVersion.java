package org.lijian.platform;

/** The version of an aggregate that a command was decided on, from {@code If-Match}; a command takes it and the save checks it. */
public record ExpectedVersion(long value) {
    /** Turns an update that touched no row into a refusal. */
    public static void requireOne(int updatedRows) {
        if (updatedRows != 1) {
            throw PlatformRefusal.STALE.with();
        }
    }
}
