package org.lijian.mobilesync.bundle;

import java.util.List;

/**
 * Some of what changed, in the order in which it is to be taken over.
 *
 * @param since what the phone asks with next, kept as soon as the items are
 * @param done whether nothing more had changed
 */
record BundlePage(List<BundleItem> items, String since, boolean done) {
    BundlePage {
        items = List.copyOf(items);
    }
}
