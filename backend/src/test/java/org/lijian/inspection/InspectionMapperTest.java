package org.lijian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.inspection.InspectionFixtures.DUST_YARD;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_A;
import static org.lijian.inspection.InspectionFixtures.PHOTO;
import static org.lijian.inspection.InspectionFixtures.VISITED_ON;
import static org.lijian.inspection.InspectionFixtures.ZEZHOU;
import static org.lijian.inspection.InspectionFixtures.answer;
import static org.lijian.inspection.InspectionFixtures.answered;
import static org.lijian.inspection.InspectionFixtures.answers;
import static org.lijian.inspection.InspectionFixtures.opened;
import static org.lijian.inspection.InspectionFixtures.pm10;
import static org.lijian.inspection.InspectionFixtures.record;
import static org.lijian.inspection.InspectionFixtures.signed;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InspectionMapperTest {
    @Autowired
    InspectionMapper inspections;

    @Test
    void anInspectionComesBackWithItsInspectorsInOrder() {
        Inspection inspection = opened();
        inspections.insertWhole(inspection);

        assertThat(inspections.byId(inspection.id())).usingRecursiveComparison().isEqualTo(inspection);
        assertThat(inspections.byIdForUpdate(inspection.id()))
                .usingRecursiveComparison()
                .isEqualTo(inspection);
        assertThat(inspections.byId(new InspectionId(Ids.next()))).isNull();
    }

    @Test
    void answersAreReplacedWithTheirEvidence() {
        Inspection inspection = answered();
        inspections.insertWhole(inspection);
        inspections.replaceAnswers(inspection);
        assertThat(read(inspection).answers()).isEqualTo(inspection.answers());

        inspection.answer(answers(answer("FENCE", AnswerResult.VIOLATES, PHOTO)), INSPECTOR_A, DUST_YARD);
        inspections.replaceAnswers(inspection);

        assertThat(read(inspection).answers()).isEqualTo(inspection.answers());
    }

    @Test
    void readingsComeBackAsTheyWent() {
        Inspection inspection = opened();
        Reading reading = pm10(new ReadingId(Ids.next()));
        inspections.insertWhole(inspection);
        inspections.insertReading(inspection.id(), reading);

        assertThat(read(inspection).readings()).containsExactly(reading);
    }

    @Test
    void aSignedRecordComesBackAsItWasSigned() {
        Inspection inspection = answered();
        inspections.insertWhole(inspection);
        inspections.replaceAnswers(inspection);
        signed(inspection, "AIR-117-1");
        SiteRecord record = SiteRecord.signed(
                record().said(), INSPECTOR_A, VISITED_ON, VISITED_ON, InspectionFixtures.SIGNED_AT, "笔录 𬭎\n");
        inspections.insertSigned(inspection.id(), record);
        inspection.conclude(new ConcludeInspection(InspectionOutcome.CASE, "拟立案", null), INSPECTOR_A, VISITED_ON);

        assertThat(inspections.update(inspection, 0)).isEqualTo(1);

        assertThat(inspections.siteRecordOf(inspection.id())).isEqualTo(record);
        InspectionView read = read(inspection).view();
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.status()).isEqualTo(InspectionStatus.CONCLUDED);
        assertThat(read.outcome()).isEqualTo(InspectionOutcome.CASE);
        assertThat(read.violations()).containsExactly("AIR-117-1");
        assertThat(read.inspectedOn()).isEqualTo(VISITED_ON);
    }

    @Test
    void aStaleUpdateTouchesNothing() {
        Inspection inspection = opened();
        inspections.insertWhole(inspection);

        assertThat(inspections.update(inspection, 3)).isZero();
    }

    @Test
    void listsTheInspectionsOfAnAreaNewestFirst() {
        Inspection first = opened();
        Inspection second = opened();
        inspections.insertWhole(first);
        inspections.insertWhole(second);

        assertThat(inspections.page(ZEZHOU.prefix(), null, InspectionStatus.OPEN, null, 100))
                .extracting(Inspection::id)
                .containsSubsequence(second.id(), first.id());
        assertThat(inspections.page(ZEZHOU.prefix(), first.leadId(), null, null, 10))
                .extracting(Inspection::id)
                .containsExactly(first.id());
        assertThat(inspections.page(ZEZHOU.prefix(), null, null, second.id().value(), 1))
                .extracting(Inspection::id)
                .containsExactly(first.id());
        assertThat(inspections.page("140581", null, null, null, 100))
                .extracting(Inspection::id)
                .doesNotContain(first.id(), second.id());
        assertThat(inspections.page(ZEZHOU.prefix(), new LeadId(Ids.next()), null, null, 10))
                .isEmpty();
    }

    private Inspection read(Inspection inspection) {
        return Objects.requireNonNull(inspections.byId(inspection.id()));
    }
}
