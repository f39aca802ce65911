package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.correction.CorrectionFixtures.MARCH_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.evidence.EvidenceItems;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionView;
import org.lijian.law.LawBook;
import org.lijian.law.checklist.Checklists;
import org.lijian.law.violation.Violations;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.Problem;

/** An order that may be followed by a penalty per day says so, whatever its form has become. */
class OrderPapersTest {
    private static final PartyId PARTY = new PartyId(Ids.next());

    private final Parties parties = mock(Parties.class);
    private final Documents documents = mock(Documents.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final OrderPapers papers = new OrderPapers(
            parties,
            new Violations(LawBook.shipped()),
            mock(EvidenceItems.class),
            documents,
            deliveries,
            mock(CorrectionOrderMapper.class),
            new Checklists(LawBook.shipped()));

    @BeforeEach
    void aFormIsRendered() {
        when(documents.issue(any())).thenAnswer(call -> document());
        when(deliveries.open(any())).thenReturn(new DeliveryId(Ids.next()));
    }

    @Test
    void refusesAnOrderWhoseFormLeavesOutTheConsequence() {
        partyIs(PartyKind.ENTERPRISE);
        when(documents.text(any())).thenReturn("责令立即改正。");

        assertThatThrownBy(this::issue)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.refusal().code()).isEqualTo("G15-order-states-per-day-consequence"));
        verify(deliveries, never()).open(any());
    }

    @Test
    void givesAnOrderThatStatesTheConsequenceToBeServed() {
        partyIs(PartyKind.ENTERPRISE);
        when(documents.text(any())).thenReturn("拒不改正的，可以按日连续处罚。");

        assertThat(issue().perDayStated()).isTrue();
    }

    @Test
    void doesNotThreatenANaturalPersonWithIt() {
        partyIs(PartyKind.PERSON);
        when(documents.text(any())).thenReturn("责令立即改正。");

        assertThat(issue().perDayStated()).isFalse();
    }

    private OrderPapers.Issued issue() {
        return papers.issue(
                CorrectionFixtures.command(null, MARCH_8),
                inspection(),
                PARTY,
                new OrderHistory(List.of(), null),
                CorrectionFixtures.INSPECTOR_A);
    }

    private void partyIs(PartyKind kind) {
        when(parties.party(PARTY))
                .thenReturn(new PartyView(
                        PARTY, 0, kind, "某煤场", null, null, null, null, "泽州县某村", CorrectionFixtures.COUNTY));
    }

    private static DocumentView document() {
        return new DocumentView(
                new DocumentId(Ids.next()),
                DocumentType.CORRECTION_ORDER,
                "责令改正违法行为决定书",
                Ids.next(),
                CorrectionFixtures.COUNTY,
                "晋市环责改〔2022〕1号",
                MARCH_8,
                CorrectionFixtures.INSPECTOR_A,
                CorrectionFixtures.NOW,
                "0".repeat(64),
                null);
    }

    private static InspectionView inspection() {
        LocalDate visited = MARCH_8;
        return new InspectionView(
                CorrectionFixtures.INSPECTION,
                3,
                InspectionStatus.CONCLUDED,
                new LeadId(Ids.next()),
                new RegulatedObjectId(Ids.next()),
                PARTY,
                CorrectionFixtures.COUNTY,
                EnforcementDomain.DUST,
                "DUST-YARD",
                List.of(CorrectionFixtures.INSPECTOR_A, CorrectionFixtures.INSPECTOR_B),
                visited,
                CorrectionFixtures.INSPECTOR_A,
                visited,
                List.of(),
                List.of(),
                null,
                List.of(CorrectionFixtures.COAL_IN_THE_OPEN),
                InspectionOutcome.CASE,
                "拟立案",
                visited);
    }
}
