package org.lijian.mobilesync.bundle;

import java.util.List;
import org.lijian.evidence.EvidencePicture;
import org.lijian.registry.ObjectHistory;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegulatedObjectView;

/**
 * An object as a phone keeps it.
 *
 * @param party whose it is, masked as for the officer
 * @param history newest first
 * @param pictures of the last violations, to be fetched by their ids
 */
record ObjectContent(
        RegulatedObjectView object,
        PartyView party,
        List<ObjectHistory.Entry> history,
        List<EvidencePicture> pictures) {
    ObjectContent {
        history = List.copyOf(history);
        pictures = List.copyOf(pictures);
    }
}
