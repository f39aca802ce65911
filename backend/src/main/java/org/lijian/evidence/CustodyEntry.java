package org.lijian.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;

/**
 * One thing that happened to an item, chained to what happened before to any item in the chain of the same subject, which is what it was
 * registered for or the case that relies on it: its hash covers its own content and the hash before it, so that nothing can be changed,
 * taken out or put in between unnoticed.
 *
 * @param describedSha256 what was known of the item then; entries from before it was written cover the bytes alone
 */
public record CustodyEntry(
        UUID id,
        EvidenceId evidenceId,
        UUID subjectId,
        long seq,
        CustodyAction action,
        OfficerId officerId,
        Instant at,
        String contentSha256,
        @Nullable String describedSha256,
        String previousHash,
        String hash) {

    static CustodyEntry following(
            CustodyHead head, EvidenceItem item, CustodyAction action, OfficerId officer, Instant now) {
        CustodyEntry entry = new CustodyEntry(
                Ids.next(),
                item.id(),
                head.subjectId(),
                head.length() + 1,
                action,
                officer,
                now.truncatedTo(ChronoUnit.MICROS),
                item.sha256(),
                item.fingerprint(action),
                head.hash(),
                "");
        return entry.sealed();
    }

    /** Whether this is what was written, right after {@code head}. */
    boolean follows(CustodyHead head) {
        return seq == head.length() + 1 && previousHash.equals(head.hash()) && equals(sealed());
    }

    CustodyHead head() {
        return new CustodyHead(subjectId, seq, hash);
    }

    private CustodyEntry sealed() {
        MessageDigest digest = Sha256.digest();
        for (Object member :
                new Object[] {id, evidenceId, subjectId, seq, action, officerId, at, contentSha256, previousHash}) {
            byte[] bytes = member.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        if (describedSha256 != null) {
            digest.update(describedSha256.getBytes(StandardCharsets.UTF_8));
        }
        return new CustodyEntry(
                id,
                evidenceId,
                subjectId,
                seq,
                action,
                officerId,
                at,
                contentSha256,
                describedSha256,
                previousHash,
                HexFormat.of().formatHex(digest.digest()));
    }
}
