package org.lijian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_A;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_B;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_C;
import static org.lijian.inspection.InspectionFixtures.RECEIVED_ON;
import static org.lijian.inspection.InspectionFixtures.SIGNED_AT;
import static org.lijian.inspection.InspectionFixtures.TIME;
import static org.lijian.inspection.InspectionFixtures.officerSignature;
import static org.lijian.inspection.InspectionFixtures.record;
import static org.lijian.inspection.InspectionFixtures.signature;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.inspection.SignSiteRecord.Correction;
import org.lijian.inspection.SignSiteRecord.Ink;
import org.lijian.inspection.SignSiteRecord.Signature;
import org.lijian.inspection.SignSiteRecord.SignedPage;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;

class SignedSheetsTest {
    private static final String TEXT = "第一页\n第二页\n";
    private static final String STROKES = "10,20,0 12,22,8;30,40,300 31,41,310";
    private static final String PICTURE =
            Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1});
    private static final Signature BY_A = officerSignature(INSPECTOR_A, SIGNED_AT);
    private static final Signature BY_B = officerSignature(INSPECTOR_B, SIGNED_AT);

    @Test
    void takesWhatWasDrawnUnderTheTextItsPagesAndItsCorrections() {
        InspectionFixtures.Record signed = record().signatures(BY_A, BY_B, drawn(TEXT))
                .onPages(page("第一页\n", drawn("第一页\n")), page("第二页\n", drawn("第二页\n")))
                .corrected(new Correction("三千吨", "五千吨", List.of(BY_A, drawn("五千吨"))));

        assertThatCode(() -> check(signed)).doesNotThrowAnyException();
        assertThatCode(() -> new SignedSheets(signed.said()).agree(TEXT)).doesNotThrowAnyException();
    }

    @Test
    void refusesASignatureUnderAnotherText() {
        assertDiffers("/signatures/2/ink/textSha256", record().signatures(BY_A, BY_B, drawn("另一文本")));
        assertDiffers("/pages", record().onPages(page("第一页\n", drawn("第一页\n"))));
        assertDiffers("/pages", record().onPages(page("第二页\n"), page("第一页\n")));
        assertDiffers(
                "/pages/1/signatures/0/ink/textSha256", record().onPages(page("第一页\n"), page("第二页\n", drawn("第一页\n"))));
        assertDiffers(
                "/corrections/0/initials/1/ink/textSha256",
                record().corrected(new Correction("三千吨", "五千吨", List.of(BY_A, drawn("三千吨")))));
    }

    @Test
    void asksForInitialsBesideEachCorrection() {
        Correction byPartyAlone = new Correction("三千吨", "五千吨", List.of(signature(SignerRole.PARTY)));
        Correction byOfficerAlone = new Correction("三千吨", "五千吨", List.of(BY_A));

        assertRefused(
                InspectionRefusal.CORRECTION_NOT_INITIALLED,
                "/corrections/0/initials",
                record().corrected(byPartyAlone));
        assertRefused(
                InspectionRefusal.CORRECTION_NOT_INITIALLED,
                "/corrections/0/initials",
                record().corrected(byOfficerAlone));
        assertThatCode(() -> check(
                        record().refused("拒绝签名", null).signatures(BY_A, BY_B).corrected(byOfficerAlone)))
                .doesNotThrowAnyException();
        assertRefused(
                InspectionRefusal.SIGNATURE_OF_STRANGER,
                "/corrections/0/initials/0/officerId",
                record().corrected(new Correction("甲", "乙", List.of(officerSignature(INSPECTOR_C, SIGNED_AT)))));
    }

    @Test
    void asksForThePartysSignatureOnEachPage() {
        assertRefused(
                InspectionRefusal.PAGE_NOT_SIGNED,
                "/pages/1/signatures",
                record().onPages(page("第一页\n", signature(SignerRole.PARTY)), page("第二页\n", BY_A)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M10 20L12 22", "10,20", "10,20,0;", "a,b,c"})
    void refusesStrokesThatAreNone(String strokes) {
        assertRefused(
                PlatformRefusal.INVALID,
                "/signatures/2/ink/strokes",
                record().signatures(BY_A, BY_B, party(null, new Ink(strokes, PICTURE, "0".repeat(64)))));
    }

    @Test
    void refusesAPictureThatIsNoneAndAHashOfOtherStrokes() {
        String zeros = "0".repeat(64);
        assertRefused(
                PlatformRefusal.INVALID,
                "/signatures/2/ink/picture",
                record().signatures(BY_A, BY_B, party(null, new Ink(STROKES, "AAAA", zeros))));
        assertRefused(
                PlatformRefusal.INVALID,
                "/signatures/2/strokesSha256",
                record().signatures(BY_A, BY_B, party(zeros, new Ink(STROKES, PICTURE, zeros))));
    }

    @Test
    void anySealChangesWithAnythingThatWasSigned() {
        String seal = seal(drawn(TEXT), TEXT);

        assertThat(seal(drawn(TEXT), TEXT)).isEqualTo(seal);
        assertThat(seal(drawn(TEXT), TEXT + "又")).isNotEqualTo(seal);
        assertThat(seal(party(null, new Ink("1,1,1", PICTURE, Sha256.hex(TEXT))), TEXT))
                .isNotEqualTo(seal);
    }

    private static String seal(Signature byParty, String text) {
        SignSiteRecord said = record().signatures(BY_A, BY_B, byParty).said();
        return SiteRecord.signed(said, INSPECTOR_A, RECEIVED_ON, RECEIVED_ON, SIGNED_AT, text)
                .sealSha256();
    }

    private static SignedPage page(String text, Signature... signed) {
        return new SignedPage(text, List.of(signed));
    }

    private static Signature drawn(String text) {
        return party(Sha256.hex(STROKES), new Ink(STROKES, PICTURE, Sha256.hex(text)));
    }

    private static Signature party(@Nullable String strokesSha256, Ink ink) {
        return new Signature(SignerRole.PARTY, "李场长", null, SIGNED_AT, strokesSha256, ink);
    }

    private static void assertDiffers(String pointer, InspectionFixtures.Record record) {
        Problem problem = catchThrowableOfType(Problem.class, () -> new SignedSheets(record.said()).agree(TEXT));
        assertThat(problem.refusal()).isEqualTo(InspectionRefusal.SIGNED_TEXT_DIFFERS);
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly(pointer);
    }

    private static void assertRefused(Object refusal, String pointer, InspectionFixtures.Record record) {
        Problem problem = catchThrowableOfType(Problem.class, () -> check(record));
        assertThat(problem).isNotNull();
        assertThat(problem.refusal()).isEqualTo(refusal);
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly(pointer);
    }

    private static void check(InspectionFixtures.Record record) {
        new SiteRecordCheck(record.said(), RECEIVED_ON, TIME)
                .check(List.of(INSPECTOR_A, INSPECTOR_B), Set.of("AIR-117-1"));
    }
}
