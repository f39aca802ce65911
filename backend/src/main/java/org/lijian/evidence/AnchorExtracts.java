package org.lijian.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a copy of a file takes along of the daily anchors: enough to recompute each and to check its stamp without the system. */
@Service
public class AnchorExtracts {
    private final AnchorMapper anchors;
    private final TimestampAuthority authority;

    AnchorExtracts(AnchorMapper anchors, TimestampAuthority authority) {
        this.anchors = anchors;
        this.authority = authority;
    }

    /** The anchors that hold any of these chains of custody, first to last. */
    @Transactional(readOnly = true)
    public List<Held> of(Collection<UUID> subjects) {
        Map<LocalDate, Anchor> held = new TreeMap<>();
        subjects.forEach(subject -> anchors.of(subject).forEach(anchor -> held.put(anchor.day(), anchor)));
        return held.values().stream().map(this::held).toList();
    }

    /** The last day that was anchored; every day before it that had entries was anchored too. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(anchors.last()).map(Anchor::day);
    }

    /** The certificate by which the authority is known that stamps the anchors, in DER. */
    public Optional<byte[]> certificate() {
        return authority.certificate();
    }

    private Held held(Anchor anchor) {
        List<HeldChain> chains = anchors.chainsOf(anchor.day()).stream()
                .map(chain -> new HeldChain(chain.subjectId(), chain.length(), chain.hash()))
                .toList();
        byte[] token = anchor.token();
        return new Held(
                anchor.day(),
                anchor.previousRoot(),
                anchor.root(),
                anchor.authority(),
                anchor.stampedAt(),
                token,
                token != null && authority.stampedAt(token, anchor.rootBytes()).isPresent(),
                chains);
    }

    /**
     * An anchor with what its root is made of.
     *
     * @param token as the authority gave it (RFC 3161); nothing where it has not been stamped yet
     * @param genuine whether the token is the authority's, over just this root
     * @param chains every chain that grew on the day, of whatever case
     */
    @SuppressWarnings("ArrayRecordComponent") // the token is never compared
    public record Held(
            LocalDate day,
            String previousRoot,
            String root,
            @Nullable String authority,
            @Nullable Instant stampedAt,
            byte @Nullable [] token,
            boolean genuine,
            List<HeldChain> chains) {}

    /** Where one chain stood at the end of the day. */
    public record HeldChain(UUID subjectId, long length, String hash) {}
}
