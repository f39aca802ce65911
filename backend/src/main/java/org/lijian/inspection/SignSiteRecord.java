package org.lijian.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
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
 * @param corrections what was struck out and written instead before anybody signed
 * @param pages the text as it was shown and signed, page by page
 * @param others who else was there
 * @param sitePlan the plan that was drawn on site, where one was
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
        @Nullable List<Signature> signatures,
        @Nullable List<Correction> corrections,
        @Nullable List<SignedPage> pages,
        @Nullable List<OtherPerson> others,
        @Nullable SitePlan sitePlan) {

    /**
     * 现场负责人.
     *
     * @param identityNumber 公民身份号码
     * @param unit 工作单位
     */
    public record SiteResponsible(
            @Nullable String name,
            @Nullable String post,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String identityNumber,
            @Nullable String unit) {}

    /**
     * 其他在场人: signs as {@code OTHER} under this name.
     *
     * @param capacity as what the person was there
     * @param refusal why there is no signature, where there is none
     */
    public record OtherPerson(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String capacity,
            @Nullable String refusal) {}

    /**
     * 现场平面示意图.
     *
     * @param evidence the drawing, taken at this visit
     * @param orientation which way is up
     */
    public record SitePlan(
            @Nullable EvidenceId evidence,
            @Nullable Instant drawnAt,
            @Nullable String orientation,
            @Nullable String drawer) {}

    /** Why the party did not sign, and the bystander who signs for it, if there was one. */
    public record SignatureRefusal(
            @Nullable String reason, @Nullable String witness) {}

    /**
     * One signature.
     *
     * @param officerId with {@code OFFICER}
     * @param strokesSha256 SHA-256 of the strokes as drawn, in hexadecimal
     * @param ink what was drawn and under which text, where the device sends it
     */
    public record Signature(
            @Nullable SignerRole role,
            @Nullable String name,
            @Nullable OfficerId officerId,
            @Nullable Instant signedAt,
            @Nullable String strokesSha256,
            @Nullable Ink ink) {
        Signature withoutInk() {
            return new Signature(role, name, officerId, signedAt, strokesSha256, null);
        }
    }

    /**
     * A signature as it was drawn.
     *
     * @param strokes points {@code x,y,ms} apart by blanks, strokes by semicolons
     * @param picture the same as PNG in Base64
     * @param textSha256 SHA-256 of the text that was signed: of the whole record, of the page, of the words written instead
     */
    public record Ink(
            @Nullable String strokes,
            @Nullable String picture,
            @Nullable String textSha256) {}

    /** 更正: {@code before} was struck out and {@code after} written instead, both as they read; who initialled it. */
    public record Correction(
            @Nullable String before,
            @Nullable String after,
            @Nullable List<Signature> initials) {}

    /** One page of the text and who signed it. */
    public record SignedPage(
            @Nullable String text, @Nullable List<Signature> signatures) {}

    /** Says nothing of those who signed. */
    @Override
    public String toString() {
        return "SignSiteRecord[…]";
    }
}
