package org.lijian.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * 签署现场检查（勘察）笔录: what was done and found on site, made there and signed there.
 *
 * @param siteResponsible who answered for the party on site; needed where the party was present
 * @param idShown whether the officers showed their certificates and the party confirmed it
 * @param rightsTold whether the party was told of statement and defence, recusal, and the duty to cooperate
 * @param answerToRights what the party said to that; needed where the party was present
 * @param findings what was found, in words
 * @param samplingNote whether and how samples were taken
 * @param violations codes of the acts found, each by an item of the checklist that was answered {@code VIOLATES}
 * @param partyOpinion what the party wrote under the record, the usual sentence when unsaid
 * @param refusal why no signature of the party is given
 */
public record SignSiteRecord(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable Boolean partyPresent,
        @Nullable SiteResponsible siteResponsible,
        @Nullable Boolean idShown,
        @Nullable Boolean rightsTold,
        @Nullable String answerToRights,
        @Nullable String findings,
        @Nullable String samplingNote,
        @Nullable List<String> violations,
        @Nullable String partyOpinion,
        @Nullable SignatureRefusal refusal,
        @Nullable List<Signature> signatures) {

    /** 现场负责人. */
    public record SiteResponsible(
            @Nullable String name,
            @Nullable String post,
            @Nullable String relation,
            @Nullable String phone) {}

    /** Why the party did not sign, and the bystander who signs for it, if there was one. */
    public record SignatureRefusal(
            @Nullable String reason, @Nullable String witness) {}

    /**
     * One signature.
     *
     * @param officerId with {@code OFFICER}
     * @param strokesSha256 SHA-256 of the strokes as drawn, in hexadecimal
     */
    public record Signature(
            @Nullable SignerRole role,
            @Nullable String name,
            @Nullable OfficerId officerId,
            @Nullable Instant signedAt,
            @Nullable String strokesSha256) {}

    /** Says nothing of those who signed. */
    @Override
    public String toString() {
        return "SignSiteRecord[…]";
    }
}
