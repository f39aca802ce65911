package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everybody reads what they sign and signs under it, page by page; years later it is seen whether it still is that. */
@StoryTest
class SiteRecordStoryTest {
    private static final String DAY = "2024-06-12";
    private static final String SIGNED_AT = "2024-06-12T01:45:00Z";
    private static final String STROKES = "10,20,0 12,22,8;30,40,300 31,41,310";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    private CoalYard yard;
    private String visit;

    @BeforeEach
    void theYardIsLookedAt() {
        yard = new CoalYard(bureau).onSite(DAY);
        visit = "/inspections/" + yard.inspection;
    }

    @Test
    void whatWasSignedIsSealedAndVerifiedYearsLater() {
        Map<String, Object> record = drawn(corrected(), text(corrected()));
        bureau.does("inspector-a", visit, "site-record", record);
        bureau.on("2029-06-12");

        JsonNode whole = bureau.get("legal", visit + "/site-record").body();
        assertThat(whole.at("/text").asString()).contains("更正：“三千吨”改为“五千吨”，经签名确认。");
        assertThat(whole.at("/said/signatures/2/ink/strokes").asString()).isEqualTo(STROKES);
        assertThat(whole.at("/said/pages")).hasSize(2);
        JsonNode verified = verified();
        assertThat(verified.at("/intact").asBoolean()).isTrue();
        assertThat(verified.at("/sealed").asBoolean()).isTrue();
        assertThat(verified.at("/sealSha256")).isEqualTo(whole.at("/sealSha256"));
        assertThat(verified.at("/signedTextSha256").asString()).isEqualTo(sha256(text(whole)));
        assertThat(bureau.get("inspector-a", visit)
                        .body()
                        .at("/siteRecord/signatures/2")
                        .has("ink"))
                .isFalse();
    }

    @Test
    void whatIsTouchedAfterwardsIsNamed() {
        bureau.does("inspector-a", visit, "site-record", drawn(corrected(), text(corrected())));

        touch("update site_record set said = replace(said, '10,20,0', '11,20,0') where inspection_id = ?");
        assertThat(faults()).containsExactly("SIGNATURES_CHANGED");
        touch("update site_record set said = replace(said, '11,20,0', '10,20,0') where inspection_id = ?");
        assertThat(faults()).isEmpty();
        touch("update site_record set text = replace(text, '五千吨', '一千吨') where inspection_id = ?");
        assertThat(faults()).containsExactly("TEXT_CHANGED", "OTHER_TEXT_SIGNED");
        touch("update site_record set text_sha256 = sha2(text, 256) where inspection_id = ?");
        assertThat(faults()).contains("TEXT_CHANGED");
        touch("update audit_entry set detail = replace(detail, 'sealSha256', 'soldSha256') where subject_id = ?");
        assertThat(faults()).contains("AUDIT_BROKEN");
    }

    @Test
    void whatIsNotTheTextIsNotSigned() {
        String text = text(corrected());
        bureau.tries("inspector-a", visit, "site-record", drawn(yard.siteRecordOf(DAY), text))
                .refusedAs("signed-text-differs");
        Map<String, Object> pageless = drawn(corrected(), text);
        pageless.put("pages", List.of(page(text)));
        bureau.tries("inspector-a", visit, "site-record", pageless).refusedAs("page-not-signed");
        Map<String, Object> uninitialled = drawn(corrected(), text);
        uninitialled.put("corrections", List.of(correction()));
        bureau.tries("inspector-a", visit, "site-record", uninitialled).refusedAs("correction-not-initialled");
        bureau.tryToGet("inspector-a", visit + "/site-record").refusedAs("site-record-not-signed");
        bureau.tryToGet("inspector-c", visit + "/site-record").refusedAs("not-found");
        bureau.tryToGet("inspector-c", visit + "/site-record/verification").refusedAs("not-found");
        bureau.tryToCreate("inspector-c", visit + "/site-record-text", corrected())
                .refusedAs("not-found");
        bureau.tryToGet("cashier", visit + "/site-record").refusedAs("forbidden");
    }

    @Test
    void whoElseWasThereAndThePlanThatWasDrawnStandInWhatIsSigned() {
        String plan = Ids.next().toString();
        Map<String, Object> record = yard.siteRecordOf(DAY);
        String drawnAt = record.get("startedAt").toString();
        record.put("others", List.of(members("name", "赵邻居", "capacity", "相邻场地负责人", "refusal", "不愿签名")));
        record.put("sitePlan", members("evidence", plan, "drawnAt", drawnAt, "orientation", "上北下南", "drawer", "王记录"));
        bureau.tries("inspector-a", visit, "site-record", record).refusedAs("evidence-unknown");
        bureau.photographs(plan, yard.inspection, Instant.parse(drawnAt), "平面示意图");
        Map<String, Object> another = members(
                record,
                "sitePlan",
                members("evidence", ofAnotherVisit(), "drawnAt", drawnAt, "orientation", "上北下南", "drawer", "王记录"));
        bureau.tries("inspector-a", visit, "site-record", another).refusedAs("evidence-of-another-subject");

        bureau.does("inspector-a", visit, "site-record", record);

        assertThat(text(bureau.get("inspector-a", visit + "/site-record").body()))
                .contains("其他在场人：赵邻居，身份 相邻场地负责人，未签名，原因：不愿签名\n")
                .contains("方位 上北下南，绘制人 王记录，SHA-256 "
                        + bureau.get("inspector-a", "/evidence/" + plan).text("/sha256"));
    }

    private String ofAnotherVisit() {
        CoalYard other = new CoalYard(bureau).onSite(DAY);
        String photograph = Ids.next().toString();
        bureau.photographs(photograph, other.inspection, Instant.parse(SIGNED_AT), "原煤露天堆放");
        return photograph;
    }

    private Map<String, Object> corrected() {
        return members(
                yard.siteRecordOf(DAY),
                "corrections",
                List.of(correction(yard.signature("inspector-a", SIGNED_AT), byParty("五千吨"))));
    }

    private static Map<String, Object> correction(Object... initials) {
        return members("before", "三千吨", "after", "五千吨", "initials", List.of(initials));
    }

    /** The same record, drawn by the party under {@code text} and on its two pages. */
    private Map<String, Object> drawn(Map<String, Object> record, String text) {
        int middle = text.indexOf("\n", text.length() / 2) + 1;
        return members(
                record,
                "signatures",
                List.of(
                        yard.signature("inspector-a", SIGNED_AT),
                        yard.signature("inspector-b", SIGNED_AT),
                        byParty(text)),
                "pages",
                List.of(
                        page(text.substring(0, middle), byParty(text.substring(0, middle))),
                        page(text.substring(middle), byParty(text.substring(middle)))));
    }

    private static Map<String, Object> page(String text, Object... signatures) {
        return members("text", text, "signatures", List.of(signatures));
    }

    private static Map<String, Object> byParty(String text) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4};
        return members(
                "role",
                "PARTY",
                "name",
                "王掌柜",
                "signedAt",
                SIGNED_AT,
                "strokesSha256",
                sha256(STROKES),
                "ink",
                members(
                        "strokes",
                        STROKES,
                        "picture",
                        Base64.getEncoder().encodeToString(png),
                        "textSha256",
                        sha256(text)));
    }

    /** What is shown to those who are to sign. */
    private String text(Map<String, Object> record) {
        JsonNode shown = bureau.create("inspector-a", visit + "/site-record-text", record)
                .body();
        assertThat(shown.at("/textSha256").asString()).isEqualTo(sha256(text(shown)));
        return text(shown);
    }

    private static String text(JsonNode of) {
        return of.at("/text").asString();
    }

    private void touch(String sql) {
        assertThat(database.sql(sql).param(bytes(yard.inspection)).update()).isPositive();
    }

    private List<String> faults() {
        return verified().at("/faults").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode verified() {
        return bureau.get("auditor", visit + "/site-record/verification").body();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
