package org.lijian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.inspection.InspectionFixtures.ENDED_AT;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_A;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_B;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_C;
import static org.lijian.inspection.InspectionFixtures.RECEIVED_ON;
import static org.lijian.inspection.InspectionFixtures.SIGNED_AT;
import static org.lijian.inspection.InspectionFixtures.STARTED_AT;
import static org.lijian.inspection.InspectionFixtures.TIME;
import static org.lijian.inspection.InspectionFixtures.officerSignature;
import static org.lijian.inspection.InspectionFixtures.record;
import static org.lijian.inspection.InspectionFixtures.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.SignSiteRecord.OtherPerson;
import org.lijian.inspection.SignSiteRecord.Signature;
import org.lijian.inspection.SignSiteRecord.SitePlan;
import org.lijian.inspection.SignSiteRecord.SiteResponsible;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;

class SiteRecordCheckTest {
    private static final Signature BY_A = officerSignature(INSPECTOR_A, SIGNED_AT);
    private static final Signature BY_B = officerSignature(INSPECTOR_B, SIGNED_AT);
    private static final Signature BY_PARTY = signature(SignerRole.PARTY);
    private static final Signature BY_WITNESS = signature(SignerRole.WITNESS);

    @Test
    void acceptsARecordMadeAndSignedOnTheSpot() {
        assertAccepted(record());
    }

    @Test
    void acceptsARefusedSignatureWithItsReason() {
        assertAccepted(record().refused("拒绝签名", null).signatures(BY_A, BY_B));
        assertAccepted(record().refused("拒绝签名", "王村民").signatures(BY_A, BY_B, BY_WITNESS));
    }

    @Test
    void acceptsAnAbsentPartyWithTheReason() {
        assertAccepted(record().absent().refused("当事人不在场", null).signatures(BY_A, BY_B));
    }

    @Test
    void refusesAVisitThatEndsBeforeItStarts() {
        assertRefused(InspectionRefusal.VISIT_TIMES, "/endedAt", record().times(ENDED_AT, STARTED_AT));
        assertRefused(InspectionRefusal.VISIT_TIMES, "/endedAt", record().times(ENDED_AT, ENDED_AT));
    }

    @Test
    void refusesAVisitInTheFuture() {
        assertRefused(
                PlatformRefusal.IN_THE_FUTURE,
                "/endedAt",
                record().times(STARTED_AT, TIME.now().plusSeconds(60)));
    }

    @Test
    void refusesAVisitBeforeTheLeadCameIn() {
        assertRefused(
                InspectionRefusal.VISIT_BEFORE_LEAD,
                "/startedAt",
                record().times(STARTED_AT.minus(Duration.ofDays(2)), ENDED_AT));
    }

    @Test
    void refusesAVisitWithoutShowingTheCertificateOrTellingTheRights() {
        Problem notShown = assertRefused(InspectionRefusal.ID_NOT_SHOWN, "/idShown", record().idShown(false));

        assertRefused(InspectionRefusal.RIGHTS_NOT_TOLD, "/rightsTold", record().rightsTold(false));
        assertRefused(PlatformRefusal.INVALID, "/rightsTold", record().rightsTold(null));
        assertThat(notShown.refusal().citation()).isPresent();
    }

    @Test
    void asksForFindingsAndForWhoAnsweredForTheParty() {
        assertRefused(PlatformRefusal.INVALID, "/findings", record().findings(" "));
        assertRefused(PlatformRefusal.INVALID, "/siteResponsible", record().withoutResponsible());
    }

    @Test
    void namesEachViolationOnce() {
        assertRefused(PlatformRefusal.INVALID, "/violations/1", record().violations("AIR-117-1", "AIR-117-1"));
    }

    @Test
    void asksForTheSignatureOfEveryInspector() {
        assertRefused(InspectionRefusal.OFFICER_SIGNATURE_MISSING, "/signatures", record().signatures(BY_A, BY_PARTY));
        assertRefused(PlatformRefusal.INVALID, "/signatures", record().signatures());
    }

    @Test
    void refusesTheSignatureOfAnotherOfficerAndASecondOne() {
        assertRefused(
                InspectionRefusal.SIGNATURE_OF_STRANGER,
                "/signatures/2/officerId",
                record().signatures(BY_A, BY_B, officerSignature(INSPECTOR_C, SIGNED_AT), BY_PARTY));
        assertRefused(
                InspectionRefusal.SIGNATURE_OF_STRANGER,
                "/signatures/1/officerId",
                record().signatures(BY_A, BY_A, BY_B, BY_PARTY));
    }

    @Test
    void asksForThePartysSignatureOrTheReasonAndNotBoth() {
        assertRefused(InspectionRefusal.PARTY_SIGNATURE_OR_REFUSAL, "/refusal", record().signatures(BY_A, BY_B));
        assertRefused(InspectionRefusal.PARTY_SIGNATURE_OR_REFUSAL, "/refusal", record().refused("拒绝签名", null));
        assertRefused(InspectionRefusal.PARTY_SIGNATURE_OR_REFUSAL, "/refusal", record().absent());
        assertRefused(
                PlatformRefusal.INVALID,
                "/refusal/reason",
                record().refused(" ", null).signatures(BY_A, BY_B));
    }

    @Test
    void asksForTheSignatureOfAWitnessWhoIsNamed() {
        assertRefused(
                InspectionRefusal.WITNESS_SIGNATURE_MISSING,
                "/signatures",
                record().refused("拒绝签名", "王村民").signatures(BY_A, BY_B));
    }

    @Test
    void refusesASignatureGivenBeforeTheVisitOrOnAnotherDay() {
        Instant before = STARTED_AT.minusSeconds(1);
        Instant dayBefore = STARTED_AT.minus(Duration.ofDays(1));
        Instant tomorrow = TIME.now().plus(Duration.ofDays(1));

        assertRefused(
                InspectionRefusal.NOT_SIGNED_ON_SITE,
                "/signatures/0/signedAt",
                record().signatures(officerSignature(INSPECTOR_A, before), BY_B, BY_PARTY));
        assertRefused(
                InspectionRefusal.NOT_SIGNED_ON_SITE,
                "/signatures/0/signedAt",
                record().times(dayBefore, dayBefore.plusSeconds(600)));
        assertRefused(
                PlatformRefusal.IN_THE_FUTURE,
                "/signatures/0/signedAt",
                record().signatures(officerSignature(INSPECTOR_A, tomorrow), BY_B, BY_PARTY));
    }

    @Test
    void refusesStrokesThatAreNoHash() {
        Signature scribble = new Signature(SignerRole.PARTY, "李场长", null, SIGNED_AT, "xyz", null);

        assertRefused(
                PlatformRefusal.INVALID, "/signatures/2/strokesSha256", record().signatures(BY_A, BY_B, scribble));
    }

    @Test
    void whoElseWasThereSignsOrTheReasonIsNoted() {
        OtherPerson neighbour = new OtherPerson("赵邻居", null, "相邻场地负责人", null);
        OtherPerson silent = new OtherPerson("钱邻居", "某物流公司", null, "不愿签名");
        Signature byNeighbour = new Signature(SignerRole.OTHER, "赵邻居", null, SIGNED_AT, null, null);

        assertAccepted(record().others(neighbour, silent).signatures(BY_A, BY_B, BY_PARTY, byNeighbour));
        assertRefused(InspectionRefusal.OTHER_SIGNATURE_MISSING, "/others/0/refusal", record().others(neighbour));
        assertRefused(
                InspectionRefusal.OTHER_SIGNATURE_MISSING,
                "/others/0/refusal",
                record().others(new OtherPerson("赵邻居", null, null, "不愿签名"))
                        .signatures(BY_A, BY_B, BY_PARTY, byNeighbour));
        assertRefused(
                InspectionRefusal.SIGNATURE_OF_STRANGER,
                "/signatures",
                record().signatures(BY_A, BY_B, BY_PARTY, byNeighbour));
        assertRefused(
                InspectionRefusal.SIGNATURE_OF_STRANGER,
                "/signatures/4/name",
                record().others(neighbour).signatures(BY_A, BY_B, BY_PARTY, byNeighbour, byNeighbour));
        assertRefused(PlatformRefusal.INVALID, "/others/1/name", record().others(silent, silent));
    }

    @Test
    void whoAnswersForThePartyHasAnIdentityNumberThatAgreesWithItself() {
        assertAccepted(record().responsible(answering("110101199003070038")));
        assertRefused(
                PlatformRefusal.INVALID,
                "/siteResponsible/identityNumber",
                record().responsible(answering("110101199003070039")));
    }

    @Test
    void aPlanIsDrawnDuringTheVisit() {
        EvidenceId drawing = new EvidenceId(Ids.next());

        assertAccepted(record().plan(new SitePlan(drawing, STARTED_AT, "上北下南", "王记录")));
        assertRefused(
                InspectionRefusal.PLAN_NOT_OF_THE_VISIT,
                "/sitePlan/drawnAt",
                record().plan(new SitePlan(drawing, ENDED_AT.plusSeconds(1), "上北下南", "王记录")));
        assertRefused(
                PlatformRefusal.INVALID,
                "/sitePlan/orientation",
                record().plan(new SitePlan(drawing, STARTED_AT, " ", "王记录")));
    }

    private static SiteResponsible answering(String identityNumber) {
        return new SiteResponsible("李场长", "场长", "员工", "13800001234", identityNumber, "某煤场");
    }

    private static void assertAccepted(InspectionFixtures.Record record) {
        assertThatCode(() -> check(record)).doesNotThrowAnyException();
    }

    private static Problem assertRefused(Object refusal, String pointer, InspectionFixtures.Record record) {
        Problem problem = catchThrowableOfType(Problem.class, () -> check(record));
        assertThat(problem).isNotNull();
        assertThat(problem.refusal()).isEqualTo(refusal);
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly(pointer);
        return problem;
    }

    private static void check(InspectionFixtures.Record record) {
        new SiteRecordCheck(record.said(), RECEIVED_ON, TIME)
                .check(List.of(INSPECTOR_A, INSPECTOR_B), Set.of("AIR-117-1"));
    }
}
