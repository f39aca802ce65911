package org.lijian.mobilesync.bundle;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a phone keeps, whole; it replaces what the phone has under the same kind and key.
 *
 * @param gone the phone forgets it; then it has no content
 */
record BundleItem(
        BundleKind kind, String key, boolean gone, @Nullable Object content) {
    static BundleItem of(BundleKind kind, String key, Object content) {
        return new BundleItem(kind, key, false, content);
    }

    static BundleItem gone(BundleKind kind, String key) {
        return new BundleItem(kind, key, true, null);
    }
}
