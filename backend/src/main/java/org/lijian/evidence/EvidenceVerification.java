package org.lijian.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether all evidence on a thing is still what it was, and if not, which item and of which day.
 *
 * @param anchoredUntil the last day whose anchor holds this chain
 * @param stampedUntil the last such day that an authority outside stamped
 * @param stampedAt when it did, by the authority's own clock: long after that day, the chain may have been written anew until then
 */
record EvidenceVerification(
        UUID subject,
        boolean intact,
        int items,
        long entries,
        @Nullable LocalDate anchoredUntil,
        @Nullable LocalDate stampedUntil,
        @Nullable Instant stampedAt,
        Instant verifiedAt,
        List<Fault> faults) {
    EvidenceVerification {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is not what it was.
     *
     * @param day the legal day of what was touched
     * @param seq the entry of the chain
     */
    record Fault(
            FaultKind kind,
            @Nullable EvidenceId evidence,
            LocalDate day,
            @Nullable Long seq,
            @Nullable String expected,
            @Nullable String found) {}

    /** What was touched. */
    enum FaultKind {
        /** 原件内容被改动 */
        CONTENT_CHANGED,
        /** 原件不在存储中 */
        CONTENT_MISSING,
        /** 登记信息被改动 */
        DESCRIPTION_CHANGED,
        /** 保管记录所记的登记已不存在 */
        ITEM_MISSING,
        /** 登记没有保管记录 */
        ITEM_WITHOUT_ENTRY,
        /** 保管记录被改动、抽去或者插入 */
        CHAIN_BROKEN,
        /** 保管记录的末尾被截去 */
        CHAIN_CUT,
        /** 保管链与每日存证不一致，整条链被重写 */
        ANCHOR_CONTRADICTS,
        /** 保管链应已存证而没有，存证被抽去 */
        ANCHOR_MISSING,
        /** 每日存证自身被改动 */
        ANCHOR_CHANGED,
        /** 时间戳不是所知机构的，或者不是所记时间的 */
        STAMP_FORGED
    }
}
