package org.lijian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.inspection.InspectionFixtures.DUST_YARD;
import static org.lijian.inspection.InspectionFixtures.DUTY;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_A;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_B;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_C;
import static org.lijian.inspection.InspectionFixtures.PHOTO;
import static org.lijian.inspection.InspectionFixtures.RECEIVED_ON;
import static org.lijian.inspection.InspectionFixtures.TIME;
import static org.lijian.inspection.InspectionFixtures.VISITED_ON;
import static org.lijian.inspection.InspectionFixtures.ZEZHOU;
import static org.lijian.inspection.InspectionFixtures.answer;
import static org.lijian.inspection.InspectionFixtures.answered;
import static org.lijian.inspection.InspectionFixtures.answers;
import static org.lijian.inspection.InspectionFixtures.clean;
import static org.lijian.inspection.InspectionFixtures.dustInspection;
import static org.lijian.inspection.InspectionFixtures.lead;
import static org.lijian.inspection.InspectionFixtures.opened;
import static org.lijian.inspection.InspectionFixtures.pm10;
import static org.lijian.inspection.InspectionFixtures.record;
import static org.lijian.inspection.InspectionFixtures.signed;
import static org.lijian.inspection.InspectionFixtures.yard;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.checklist.Checklist;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadStatus;
import org.lijian.lead.LeadView;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class InspectionTest {
    private final LeadView lead = lead(LeadStatus.ACCEPTED);
    private final RegulatedObjectView yard = yard(ZEZHOU);

    @Test
    void opensForAnAcceptedLead() {
        InspectionView inspection = opened().view();

        assertThat(inspection.status()).isEqualTo(InspectionStatus.OPEN);
        assertThat(inspection.region()).isEqualTo(ZEZHOU);
        assertThat(inspection.inspectors()).containsExactly(INSPECTOR_A, INSPECTOR_B);
        assertThat(inspection.violations()).isEmpty();
        assertThat(inspection.inspectedOn()).isNull();
    }

    @Test
    void anotherTakesThePlaceOfAnInspectorWhoWasSent() {
        Inspection inspection = opened();

        inspection.replace(INSPECTOR_A, DUTY);

        assertThat(inspection.inspectors()).containsExactly(DUTY, INSPECTOR_B);
        assertRefused(InspectionRefusal.NOT_SENT, "/leaving", () -> inspection.replace(INSPECTOR_A, DUTY));
        assertRefused(InspectionRefusal.SENT_ALREADY, "/joining", () -> inspection.replace(DUTY, INSPECTOR_B));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void doesNotOpenForALeadThatIsNotAccepted(LeadStatus status) {
        LeadView other = lead(status);

        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> Inspection.open(dustInspection(other, yard), other, yard, DUTY, TIME));
    }

    @Test
    void isOfTheDomainTheLeadWasTriagedTo() {
        OpenInspection boiler = new OpenInspection(
                null,
                lead.id(),
                yard.id(),
                EnforcementDomain.BOILER,
                "DUST-YARD",
                List.of(INSPECTOR_A, INSPECTOR_B),
                VISITED_ON);

        assertRefused(
                InspectionRefusal.DOMAIN_DIFFERS, "/domain", () -> Inspection.open(boiler, lead, yard, DUTY, TIME));
    }

    @Test
    void goesByAChecklistOfItsDomain() {
        Checklist fumes =
                new Checklist("FUME", "油烟", "COOKING_FUME", "", DUST_YARD.validFrom(), true, DUST_YARD.items());

        opened().requireToFit(DUST_YARD);
        assertRefused(InspectionRefusal.CHECKLIST_OF_ANOTHER_DOMAIN, "/checklist", () -> opened().requireToFit(fumes));
    }

    @Test
    void visitsOnlyWhatLiesInTheRegionOfTheLead() {
        RegulatedObjectView elsewhere = yard(RegionCode.of("140581"));

        assertRefused(
                InspectionRefusal.OBJECT_OUTSIDE_LEAD,
                "/objectId",
                () -> Inspection.open(dustInspection(lead, elsewhere), lead, elsewhere, DUTY, TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-06", "2023-03-10", "9999-12-31", "0001-01-01"})
    void isNotPlannedBeforeTheLeadOrInYears(String plannedOn) {
        OpenInspection absurd = new OpenInspection(
                null,
                lead.id(),
                yard.id(),
                EnforcementDomain.DUST,
                "DUST-YARD",
                List.of(INSPECTOR_A, INSPECTOR_B),
                LocalDate.parse(plannedOn));

        assertRefused(
                InspectionRefusal.PLANNED_DATE_ABSURD,
                "/plannedOn",
                () -> Inspection.open(absurd, lead, yard, DUTY, TIME));
    }

    @Test
    void knowsTheCommandItWasOpenedBy() {
        OpenInspection command = dustInspection(lead, yard);
        Inspection inspection = Inspection.open(command, lead, yard, DUTY, TIME);
        OpenInspection other = new OpenInspection(
                command.id(),
                lead.id(),
                yard.id(),
                EnforcementDomain.DUST,
                "DUST-YARD",
                List.of(INSPECTOR_A, INSPECTOR_C),
                VISITED_ON);

        assertThat(inspection.wasOpenedBy(command)).isTrue();
        assertThat(inspection.wasOpenedBy(other)).isFalse();
    }

    @Test
    void takesAllAnswersGivenSoFarInPlaceOfTheFormerOnes() {
        Inspection inspection = answered();

        inspection.answer(answers(answer("FENCE", AnswerResult.CONFORMS)), INSPECTOR_B, DUST_YARD);

        assertThat(inspection.answers()).extracting(ChecklistAnswer::item).containsExactly("FENCE");
    }

    @Test
    void takesAnswersOnlyFromTheInspectorsSent() {
        assertRefused(
                InspectionRefusal.ONLY_ASSIGNED,
                null,
                () -> opened().answer(answers(answer("FENCE", AnswerResult.CONFORMS)), INSPECTOR_C, DUST_YARD));
    }

    @Test
    void asksForEvidenceOfEveryViolation() {
        assertRefused(
                InspectionRefusal.EVIDENCE_NEEDED,
                "/answers/1/evidence",
                () -> opened().answer(
                                answers(
                                        answer("FENCE", AnswerResult.VIOLATES, PHOTO),
                                        answer("SEALED", AnswerResult.VIOLATES)),
                                INSPECTOR_A,
                                DUST_YARD));
    }

    @Test
    void knowsOnlyTheItemsOfItsChecklistAndEachOnce() {
        assertRefused(
                InspectionRefusal.UNKNOWN_ITEM,
                "/answers/0/item",
                () -> opened().answer(answers(answer("WHEEL", AnswerResult.CONFORMS)), INSPECTOR_A, DUST_YARD));
        assertRefused(
                InspectionRefusal.ANSWERED_TWICE,
                "/answers/1/item",
                () -> opened().answer(
                                answers(
                                        answer("SIGN", AnswerResult.CONFORMS),
                                        answer("SIGN", AnswerResult.NOT_APPLICABLE)),
                                INSPECTOR_A,
                                DUST_YARD));
        assertRefused(
                PlatformRefusal.INVALID,
                "/answers/0/result",
                () -> opened().answer(answers(answer("SIGN", null)), INSPECTOR_A, DUST_YARD));
    }

    @Test
    void addsAReadingOnce() {
        Inspection inspection = opened();
        ReadingId id = new ReadingId(Ids.next());

        assertThat(inspection.add(pm10(id))).isTrue();
        assertThat(inspection.add(pm10(id))).isFalse();
        assertThat(inspection.readings()).hasSize(1);
    }

    @Test
    void addsNoOtherReadingUnderAnIdThatIsTaken() {
        Inspection inspection = opened();
        Reading reading = pm10(new ReadingId(Ids.next()));
        inspection.add(reading);
        Reading other = new Reading(
                reading.id(),
                "PM2.5",
                reading.value(),
                reading.unit(),
                reading.instrument(),
                reading.calibratedUntil(),
                reading.takenAt(),
                reading.addedBy());

        assertRefused(PlatformRefusal.ALREADY_EXISTS, null, () -> inspection.add(other));
    }

    @Test
    void isNotSignedBeforeEveryItemIsAnswered() {
        Inspection inspection = opened();
        inspection.answer(answers(answer("SEALED", AnswerResult.VIOLATES, PHOTO)), INSPECTOR_A, DUST_YARD);

        Problem problem =
                assertRefused(InspectionRefusal.CHECKLIST_INCOMPLETE, null, () -> signed(inspection, "AIR-117-1"));

        assertThat(problem.zh()).contains("FENCE、SIGN");
    }

    @Test
    void namesOnlyViolationsThatAnAnswerEstablishes() {
        assertRefused(InspectionRefusal.VIOLATION_NOT_ANSWERED, "/violations/0", () -> signed(answered(), "AIR-117-2"));
        assertRefused(InspectionRefusal.VIOLATION_NOT_ANSWERED, "/violations/0", () -> signed(clean(), "AIR-117-1"));
    }

    @Test
    void changesNothingOnceTheRecordIsSigned() {
        Inspection inspection = signed(answered(), "AIR-117-1");

        assertThat(inspection.status()).isEqualTo(InspectionStatus.RECORD_SIGNED);
        assertThat(inspection.view().inspectedOn()).isEqualTo(VISITED_ON);
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> inspection.answer(answers(answer("FENCE", AnswerResult.CONFORMS)), INSPECTOR_A, DUST_YARD));
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> inspection.add(pm10(new ReadingId(Ids.next()))));
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> signed(inspection, "AIR-117-1"));
    }

    @Test
    void isSignedOnlyByAnInspectorSent() {
        SiteRecordCheck check = new SiteRecordCheck(record().said(), RECEIVED_ON, TIME);

        assertRefused(
                InspectionRefusal.ONLY_ASSIGNED, null, () -> answered().requireSignable(check, INSPECTOR_C, DUST_YARD));
    }

    @Test
    void hashesTheTextThatWasSigned() {
        SiteRecordView record = signed(answered(), "AIR-117-1").view().siteRecord();

        assertThat(record).isNotNull();
        assertThat(record.textSha256()).isEqualTo("64e4cc7e1828a5e76b5a46c7a52ba814ef8aa6792178cdd77b8dd2a2b84cbf7d");
        assertThat(record.signedByParty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE", "EDUCATED"})
    void concludesACaseOrEducationOnlyFromAViolation(InspectionOutcome outcome) {
        Inspection found = signed(answered(), "AIR-117-1");
        found.conclude(new ConcludeInspection(outcome, "依据笔录", null), INSPECTOR_B, VISITED_ON);

        assertThat(found.view().outcome()).isEqualTo(outcome);
        assertThat(found.status()).isEqualTo(InspectionStatus.CONCLUDED);
        assertRefused(
                InspectionRefusal.NO_VIOLATION_RECORDED,
                "/outcome",
                () -> signed(clean()).conclude(new ConcludeInspection(outcome, "依据笔录", null), INSPECTOR_A, VISITED_ON));
    }

    @Test
    void doesNotConcludeThatNothingWasFoundAgainstItsOwnRecord() {
        ConcludeInspection nothing = new ConcludeInspection(InspectionOutcome.NOTHING_FOUND, "未发现", null);

        signed(clean()).conclude(nothing, INSPECTOR_A, VISITED_ON);
        assertRefused(
                InspectionRefusal.VIOLATION_RECORDED,
                "/outcome",
                () -> signed(answered(), "AIR-117-1").conclude(nothing, INSPECTOR_A, VISITED_ON));
    }

    @Test
    void isHandedOnToSomebodyNamedAndOnlyThen() {
        assertRefused(
                PlatformRefusal.INVALID,
                "/transferredTo",
                () -> signed(answered(), "AIR-117-1")
                        .conclude(
                                new ConcludeInspection(InspectionOutcome.TRANSFER, "不属本机关", " "),
                                INSPECTOR_A,
                                VISITED_ON));
        assertRefused(
                InspectionRefusal.TRANSFERRED_TO_WITHOUT_TRANSFER,
                "/transferredTo",
                () -> signed(answered(), "AIR-117-1")
                        .conclude(
                                new ConcludeInspection(InspectionOutcome.CASE, "拟立案", "城市管理局"),
                                INSPECTOR_A,
                                VISITED_ON));
        assertRefused(
                InspectionRefusal.NO_VIOLATION_RECORDED,
                "/outcome",
                () -> signed(clean())
                        .conclude(
                                new ConcludeInspection(InspectionOutcome.TRANSFER, "不属本机关", "城市管理局"),
                                INSPECTOR_A,
                                VISITED_ON));
    }

    @Test
    void isConcludedOnceAndNotBeforeTheRecordIsSigned() {
        ConcludeInspection asCase = new ConcludeInspection(InspectionOutcome.CASE, "拟立案", null);
        Inspection inspection = signed(answered(), "AIR-117-1");
        inspection.conclude(asCase, INSPECTOR_A, VISITED_ON);

        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP, null, () -> inspection.conclude(asCase, INSPECTOR_A, VISITED_ON));
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP, null, () -> answered().conclude(asCase, INSPECTOR_A, VISITED_ON));
        assertRefused(
                InspectionRefusal.ONLY_ASSIGNED,
                null,
                () -> signed(answered(), "AIR-117-1").conclude(asCase, INSPECTOR_C, VISITED_ON));
    }

    private static Problem assertRefused(Object refusal, @Nullable String pointer, ThrowingCallable call) {
        Problem problem = catchThrowableOfType(Problem.class, call);
        assertThat(problem).isNotNull();
        assertThat(problem.refusal()).isEqualTo(refusal);
        if (pointer != null) {
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        }
        return problem;
    }
}
