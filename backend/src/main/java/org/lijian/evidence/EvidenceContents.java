package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.PlatformRefusal;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;

/**
 * Takes the bytes of evidence in, exactly once. They are stored under a key that can be written only once, and only then marked as
 * stored: whoever was interrupted in between sends the same bytes again and finds them there.
 */
@Component
class EvidenceContents {
    private final EvidenceItems items;
    private final ObjectStore store;
    private final MalwareScanner scanner;

    EvidenceContents(EvidenceItems items, ObjectStore store, MalwareScanner scanner) {
        this.items = items;
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * What became of bytes that were sent.
     *
     * @param first whether it was these that made the item stored; of several that come at once it is one
     */
    record Taken(EvidenceView item, boolean first) {}

    /**
     * @throws org.lijian.shared.Problem {@code evidence-hash-mismatch}, {@code evidence-size-mismatch}, {@code evidence-not-of-its-type},
     *     {@code unsupported-type}, {@code too-large}, {@code G26-evidence-never-replaced}; nothing is stored then
     */
    Taken take(EvidenceId id, @Nullable String contentType, InputStream bytes, CurrentOfficer officer)
            throws IOException {
        EvidenceView item = items.item(id, officer);
        requireType(item, contentType);
        try (ReceivedBytes received = ReceivedBytes.whole(bytes)) {
            return take(item, received, officer);
        }
    }

    /** The same of bytes that came in parts. */
    Taken take(EvidenceId id, ReceivedBytes received, CurrentOfficer officer) throws IOException {
        return take(items.item(id, officer), received, officer);
    }

    private Taken take(EvidenceView item, ReceivedBytes received, CurrentOfficer officer) throws IOException {
        requireWhatWasRegistered(item, received, officer);
        if (item.status() == EvidenceStatus.STORED && items.isKept(item)) {
            return new Taken(item, false);
        }
        keep(item, received.file(), officer);
        return items.markStored(item.id(), findings(item, received), officer);
    }

    /** The bytes of a stored item, to be closed by the caller. */
    InputStream open(EvidenceView item) {
        requireHandedOut(item);
        return new VerifiedContent(store.open(EvidenceItem.key(item)), item.sha256());
    }

    /** The bytes of an item have come, and may be shown to whoever may know of it. */
    static void requireHandedOut(EvidenceView item) {
        if (item.status() != EvidenceStatus.STORED) {
            throw PlatformRefusal.NOT_FOUND.with("id", item.id());
        }
        if (item.findings() != null && item.findings().scan() == ScanResult.INFECTED) {
            throw EvidenceRefusal.INFECTED.with(
                    "id", item.id(), "malware", String.valueOf(item.findings().malware()));
        }
    }

    private ContentFindings findings(EvidenceView item, ReceivedBytes received) throws IOException {
        PictureData picture =
                item.mediaType().equals("image/jpeg") ? PictureData.of(received.file()) : PictureData.NONE;
        MalwareScanner.Scan scan = scanner.scan(received.file());
        return new ContentFindings(
                received.sm3(), picture.takenAt(), picture.lon(), picture.lat(), scan.result(), scan.malware());
    }

    private void keep(EvidenceView item, Path file, CurrentOfficer officer) {
        boolean put = store.putIfAbsent(EvidenceItem.key(item), file, item.sha256(), item.mediaType());
        if (!put && !items.isKept(item)) {
            ObjectStore.StoredObject there =
                    store.stat(EvidenceItem.key(item)).orElseThrow(PlatformRefusal.UNAVAILABLE::with);
            throw items.neverReplaced(item, there.sha256Hex(), item.sha256(), officer.id());
        }
    }

    private void requireWhatWasRegistered(EvidenceView item, ReceivedBytes received, CurrentOfficer officer) {
        if (!received.sha256().equals(item.sha256())) {
            if (item.status() == EvidenceStatus.STORED) {
                throw items.neverReplaced(item, item.sha256(), received.sha256(), officer.id());
            }
            throw EvidenceRefusal.HASH_MISMATCH.with("offered", received.sha256(), "registered", item.sha256());
        }
        if (received.size() != item.size()) {
            throw EvidenceRefusal.SIZE_MISMATCH.with("offered", received.size(), "registered", item.size());
        }
        if (EvidenceFormat.of(item.mediaType())
                .filter(format -> format.begins(received.head()))
                .isEmpty()) {
            throw EvidenceRefusal.NOT_OF_ITS_TYPE.with("type", item.mediaType());
        }
    }

    private static void requireType(EvidenceView item, @Nullable String contentType) {
        try {
            if (contentType != null) {
                MimeType type = MimeType.valueOf(contentType);
                String essence = type.getType() + "/" + type.getSubtype();
                if (essence.equals("application/octet-stream") || essence.equals(item.mediaType())) {
                    return;
                }
            }
        } catch (InvalidMimeTypeException unreadable) {
            throw PlatformRefusal.UNSUPPORTED_TYPE.with();
        }
        throw PlatformRefusal.UNSUPPORTED_TYPE.with();
    }
}
