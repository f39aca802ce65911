package org.lijian.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a site record still is what was signed.
 *
 * @param sealed whether the audit chain holds the hash of everything about it; older records are held by the hash of their text alone
 * @param signedSealSha256 the seal as it was when it was signed
 */
record SiteRecordVerification(
        InspectionId inspection,
        boolean intact,
        boolean sealed,
        Instant verifiedAt,
        @Nullable String signedTextSha256,
        @Nullable String signedSealSha256,
        String textSha256,
        String sealSha256,
        List<Fault> faults) {
    SiteRecordVerification {
        faults = List.copyOf(faults);
    }

    /** What is not as it was. */
    enum Fault {
        /** 笔录文本被改动 */
        TEXT_CHANGED,
        /** 笔录所载事实、签名、笔迹或者页面被改动 */
        SIGNATURES_CHANGED,
        /** 有签名所签的不是本笔录文本 */
        OTHER_TEXT_SIGNED,
        /** 操作记录被改动 */
        AUDIT_BROKEN,
        /** 操作记录中没有签署记录 */
        NEVER_SIGNED
    }
}
