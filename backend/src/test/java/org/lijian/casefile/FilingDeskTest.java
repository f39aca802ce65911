package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.inspection.Inspections;
import org.lijian.law.LawBook;
import org.lijian.law.authority.Authorities;
import org.lijian.law.limitation.HarmKind;
import org.lijian.law.limitation.Limitations;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.Violations;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A case that is taken up again is looked at as it would be if it were filed today. */
class FilingDeskTest {
    private static final LawBook BOOK = LawBook.shipped();
    private static final Violations VIOLATIONS = new Violations(BOOK);
    private static final LocalDate LAW_OF_2021 = LocalDate.of(2021, 7, 15);

    private final FilingDesk desk = new FilingDesk(
            mock(Inspections.class),
            VIOLATIONS,
            new Authorities(BOOK, VIOLATIONS),
            mock(ConcurrentNorms.class),
            new Limitations(BOOK, new StatutoryPeriods(BOOK)),
            new StaticListableBeanFactory().getBeanProvider(FilingObjection.class),
            new LegalTime(Clock.fixed(LegalTime.endOf(CaseFileFixtures.CLOSED.plusYears(1)), LegalTime.ZONE)));

    @Test
    void whatWasFiledInTimeMayBeTakenUpAgainYearsLater() {
        assertThatCode(() -> desk.requireStillFileable(
                        actOf(CaseFileFixtures.INSPECTED.minusYears(2).plusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void anActDiscoveredTooLateIsNotTakenUpAgain() {
        refuses(actOf(CaseFileFixtures.INSPECTED.minusYears(2).minusDays(2)));
    }

    @Test
    void whatWasHarmfulMayBeTakenUpAgainForFiveYears() {
        CaseView minor = actOf(LAW_OF_2021, LAW_OF_2021.plusYears(5), HarmKind.NONE);
        CaseView pollution = actOf(LAW_OF_2021, LAW_OF_2021.plusYears(5), HarmKind.POLLUTION);
        CaseView harmful = actOf(LAW_OF_2021, LAW_OF_2021.plusYears(5), HarmKind.LIFE_HEALTH_FINANCE);
        CaseView late = actOf(LAW_OF_2021, LAW_OF_2021.plusYears(5).plusDays(1), HarmKind.LIFE_HEALTH_FINANCE);

        assertThatCode(() -> desk.requireStillFileable(harmful)).doesNotThrowAnyException();
        refuses(minor);
        refuses(pollution);
        refuses(late);
    }

    @Test
    void noHarmLengthensWhatEndedBeforeTheLawThatSaysSo() {
        refuses(actOf(LAW_OF_2021.minusDays(1), LAW_OF_2021.plusYears(2), HarmKind.LIFE_HEALTH_FINANCE));
    }

    @Test
    void neitherIsAFurtherActDiscoveredTooLate() {
        refuses(withFurtherAct(HarmKind.NONE));
    }

    @Test
    void aFurtherActIsLookedAtByItsOwnHarm() {
        assertThatCode(() -> desk.requireStillFileable(withFurtherAct(HarmKind.LIFE_HEALTH_FINANCE)))
                .doesNotThrowAnyException();
    }

    private static CaseView withFurtherAct(HarmKind harm) {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        CaseView view = caseFile.view();
        FurtherAct old = new FurtherAct(
                Ids.next(),
                view.id(),
                view.inspectionId(),
                view.leadId(),
                view.objectId(),
                CaseFileFixtures.OPEN_COAL,
                new Norms(List.of()),
                LAW_OF_2021,
                LAW_OF_2021.plusYears(3),
                harm,
                "另一处煤堆",
                null);

        return caseFile.holding(CasePapers.investigatedBy(view.investigators(), List.of(), List.of(old)))
                .view();
    }

    private void refuses(CaseView filed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk.requireStillFileable(filed))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("G4-limitation"));
    }

    private static CaseView actOf(LocalDate endedOn) {
        return actOf(endedOn, CaseFileFixtures.INSPECTED, HarmKind.NONE);
    }

    private static CaseView actOf(LocalDate endedOn, LocalDate discoveredOn, HarmKind harm) {
        CaseView view = CaseFileFixtures.requestedCase().view();
        return new CaseFile(
                        view.id(),
                        view.inspectionId(),
                        view.leadId(),
                        view.partyId(),
                        view.objectId(),
                        view.region(),
                        view.violation(),
                        endedOn,
                        discoveredOn,
                        harm,
                        view.cause(),
                        view.facts(),
                        view.requestedOn(),
                        view.requestedBy(),
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .view();
    }
}
