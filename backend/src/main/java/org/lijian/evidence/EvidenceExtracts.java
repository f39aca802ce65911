package org.lijian.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a copy of a file takes along of evidence: the originals as they are kept, and whole chains of custody. */
@Service
public class EvidenceExtracts {
    private final Custody custody;
    private final ObjectStore store;

    EvidenceExtracts(Custody custody, ObjectStore store) {
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

    /** The chain of custody of one subject, first to last, and its end as they stand at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Chain custody(UUID subject) {
        Custody.Chain chain = custody.chain(subject);
        return new Chain(chain.entries(), chain.brokenAt());
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
