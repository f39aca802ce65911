package org.lijian.evidence;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a copy of a file takes along of evidence: the originals as they are kept, what is said of them, and whole chains of custody. */
@Service
public class EvidenceExtracts {
    private final EvidenceMapper items;
    private final Custody custody;
    private final ObjectStore store;

    EvidenceExtracts(EvidenceMapper items, Custody custody, ObjectStore store) {
        this.items = items;
        this.custody = custody;
        this.store = store;
    }

    /**
     * The bytes that are kept of an item, to be closed by the caller, who compares their hash: what was tampered with is shown, not hidden.
     *
     * @throws Problem {@code unavailable}
     */
    public Optional<InputStream> original(EvidenceView item) {
        try {
            return Optional.of(store.open(EvidenceItem.key(item)));
        } catch (Problem absent) {
            if (absent.refusal() == PlatformRefusal.NOT_FOUND) {
                return Optional.empty();
            }
            throw absent;
        }
    }

    /** What is said of an item now; nothing where the reader may not know of it. */
    @Transactional(readOnly = true)
    public Optional<Description> description(EvidenceId id, CurrentOfficer reader) {
        return Optional.ofNullable(items.find(id))
                .filter(item -> reader.mayKnowOf(item.region()))
                .map(Description::new);
    }

    /** The chain of custody of one subject, first to last, and its end as they stand at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Chain custody(UUID subject) {
        Custody.Chain chain = custody.chain(subject);
        return new Chain(chain.entries(), chain.brokenAt());
    }

    /** What is said of an item, as its fingerprints cover it. */
    public static final class Description {
        private final EvidenceItem item;

        private Description(EvidenceItem item) {
            this.item = item;
        }

        /** In the order of the fingerprint; the last two, what was found in the bytes and when they came, count once it is stored. */
        public Stream<Optional<Object>> members() {
            return Arrays.stream(item.members()).map(Optional::ofNullable);
        }

        public boolean isStored() {
            return item.isStored();
        }

        /** Whether it was the same when the entry was written; an entry from before it was covered knows of the bytes alone. */
        public boolean wasSo(CustodyEntry entry) {
            return item.wasSo(entry);
        }
    }

    /**
     * A chain as it is on record.
     *
     * @param brokenAt the first entry that is not what was written, or not there
     */
    public record Chain(
            List<CustodyEntry> entries, @Nullable Long brokenAt) {
        public Chain {
            entries = List.copyOf(entries);
        }
    }
}
