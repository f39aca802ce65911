package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.ObjectStore.StoredObject;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * The display copies of pictures, apart from the originals. A copy is drawn when it is first asked for, from bytes that were found to be
 * those registered, and kept under their hash; one that was lost or spoilt is drawn again, so nothing rests on it.
 *
 * <p>Two are drawn at once, each within the memory {@link DisplayPicture} names, and few wait for their turn; whoever comes then is told
 * to come again, so that pictures never take all the threads of the server.
 */
@Component
class DisplayCopies {
    static final int AT_ONCE = 2;
    static final int MOST_WAITING = 20;

    private static final int LONGEST_WAIT_SECONDS = 10;
    /** More than any copy has; what is larger under its key is none. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final ObjectStore store;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    DisplayCopies(ObjectStore store) {
        this.store = store;
    }

    /**
     * @throws Problem {@code not-found} while the bytes have not come, {@code evidence-infected}, {@code evidence-not-a-picture}, {@code
     *     evidence-picture-too-large}, {@code evidence-picture-unreadable}, {@code G26-evidence-verified-before-relied-on} where the stored
     *     bytes are not the registered ones, {@code evidence-display-busy}
     */
    DisplayCopy of(EvidenceView item) {
        EvidenceContents.requireHandedOut(item);
        EvidenceFormat format = EvidenceFormat.of(item.mediaType())
                .filter(DisplayPicture::canDraw)
                .orElseThrow(() -> EvidenceRefusal.NOT_A_PICTURE.with("id", item.id(), "type", item.mediaType()));
        return kept(item).orElseGet(() -> inTurn(item, format));
    }

    /** Whoever had the turn before may have drawn the same one. */
    private DisplayCopy inTurn(EvidenceView item, EvidenceFormat format) {
        takeTurn(item);
        try {
            return kept(item).orElseGet(() -> keep(item, draw(item, format)));
        } finally {
            turns.release();
        }
    }

    private void takeTurn(EvidenceView item) {
        try {
            if (turns.getQueueLength() < MOST_WAITING && turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw EvidenceRefusal.DISPLAY_BUSY.with("id", item.id());
    }

    private Optional<DisplayCopy> kept(EvidenceView item) {
        String key = DisplayCopy.key(item.sha256());
        Optional<StoredObject> there = store.stat(key);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = store.open(key)) {
            DisplayCopy copy = DisplayCopy.of(bytes.readNBytes(MOST_BYTES));
            if (copy.sha256().equals(there.get().sha256Hex())) {
                return Optional.of(copy);
            }
        } catch (Problem gone) {
            if (gone.refusal() == PlatformRefusal.NOT_FOUND) {
                return Optional.empty();
            }
            throw gone;
        } catch (IOException broken) {
            throw unavailable(broken);
        }
        store.discard(key);
        return Optional.empty();
    }

    private DisplayCopy draw(EvidenceView item, EvidenceFormat format) {
        try (InputStream bytes = store.open(EvidenceItem.key(item));
                ReceivedBytes original = ReceivedBytes.whole(bytes)) {
            if (!original.sha256().equals(item.sha256())) {
                throw EvidenceRefusal.VERIFIED_BEFORE_RELIED_ON.with("id", item.id());
            }
            return DisplayCopy.of(DisplayPicture.of(item.id(), format, original.file()));
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    /** The copy that is in the store in the end, whoever drew it. */
    private DisplayCopy keep(EvidenceView item, DisplayCopy drawn) {
        try {
            Path file = Files.createTempFile("display-", ".jpg");
            try {
                boolean first = store.putIfAbsent(
                        DisplayCopy.key(item.sha256()), Files.write(file, drawn.jpeg()), drawn.sha256(), "image/jpeg");
                return first ? drawn : kept(item).orElse(drawn);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    private static Problem unavailable(IOException broken) {
        Problem problem = PlatformRefusal.UNAVAILABLE.with();
        problem.initCause(broken);
        return problem;
    }
}
