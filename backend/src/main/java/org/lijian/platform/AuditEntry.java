package org.lijian.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;

/**
 * One thing that happened to a subject, chained to the one before: its hash covers its own content and the hash before it, so that
 * nothing can be changed, taken out or put in between without every later hash being wrong.
 */
final class AuditEntry {
    /** Stands before the first entry of a subject. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private final UUID id;
    private final UUID subjectId;
    private final long seq;
    private final Instant at;
    private final @Nullable OfficerId officerId;
    private final String action;
    private final String detail;
    private final String previousHash;
    private final String hash;

    AuditEntry(
            UUID id,
            UUID subjectId,
            long seq,
            Instant at,
            @Nullable OfficerId officerId,
            String action,
            String detail,
            String previousHash,
            String hash) {
        this.id = id;
        this.subjectId = subjectId;
        this.seq = seq;
        this.at = at;
        this.officerId = officerId;
        this.action = action;
        this.detail = detail;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    static AuditEntry following(AuditHead head, AuditedAct act) {
        UUID id = Ids.next();
        long seq = head.length() + 1;
        Instant at = act.at().truncatedTo(ChronoUnit.MICROS);
        String hash = hash(id, head.subjectId(), seq, at, act.officerId(), act.action(), act.detail(), head.hash());
        return new AuditEntry(
                id, head.subjectId(), seq, at, act.officerId(), act.action(), act.detail(), head.hash(), hash);
    }

    /** Whether this entry is what was written, right after {@code head}. */
    boolean follows(AuditHead head) {
        return seq == head.length() + 1
                && subjectId.equals(head.subjectId())
                && previousHash.equals(head.hash())
                && hash.equals(hash(id, subjectId, seq, at, officerId, action, detail, previousHash));
    }

    AuditHead head() {
        return new AuditHead(subjectId, seq, hash);
    }

    long seq() {
        return seq;
    }

    UUID id() {
        return id;
    }

    AuditEntryView view() {
        return new AuditEntryView(id, subjectId, seq, at, officerId, action, detail, previousHash, hash);
    }

    /** SHA-256 over the members in this order, each preceded by the length of its UTF-8 bytes, so that no two entries read alike. */
    private static String hash(
            UUID id,
            UUID subjectId,
            long seq,
            Instant at,
            @Nullable OfficerId officerId,
            String action,
            String detail,
            String previousHash) {
        MessageDigest digest = Sha256.digest();
        for (String member : new String[] {
            id.toString(),
            subjectId.toString(),
            Long.toString(seq),
            at.toString(),
            officerId == null ? "" : officerId.text(),
            action,
            detail,
            previousHash
        }) {
            byte[] bytes = member.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
