package org.lijian.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the chains of custody that grew on a day stood at its end, in one hash that also covers the anchor before: whoever writes a chain
 * anew has to write every anchor since anew, and has not the key of the authority that stamped them.
 */
@SuppressWarnings("ArrayRecordComponent") // the token is never compared
record Anchor(
        LocalDate day,
        int chains,
        String previousRoot,
        String root,
        Instant madeAt,
        @Nullable String authority,
        @Nullable Instant stampedAt,
        byte @Nullable [] token) {
    static final String NONE_BEFORE = "0".repeat(64);

    /** Where one chain stood. */
    record Chain(LocalDate day, UUID subjectId, long length, String hash) {}

    static Anchor of(LocalDate day, List<Chain> chains, String previousRoot, Instant now) {
        return new Anchor(
                day,
                chains.size(),
                previousRoot,
                root(day, chains, previousRoot),
                now.truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
    }

    Anchor stamped(Optional<TimestampAuthority.Stamp> stamp) {
        return stamp.map(s -> new Anchor(
                        day,
                        chains,
                        previousRoot,
                        root,
                        madeAt,
                        s.authority(),
                        s.at().truncatedTo(ChronoUnit.MICROS),
                        s.token()))
                .orElse(this);
    }

    /** Whether its root is that of what it says. */
    boolean covers(List<Chain> said) {
        return said.size() == chains && root.equals(root(day, said, previousRoot));
    }

    byte[] rootBytes() {
        return HexFormat.of().parseHex(root);
    }

    private static String root(LocalDate day, List<Chain> chains, String previousRoot) {
        List<Object> members = new ArrayList<>(List.of(previousRoot, day));
        chains.stream()
                .sorted(Comparator.comparing(chain -> chain.subjectId().toString()))
                .forEach(chain -> members.addAll(List.of(chain.subjectId(), chain.length(), chain.hash())));
        return Digests.of(members.toArray());
    }
}
