package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.inspection.InspectionId;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/** Which cases may be handled as one. */
class CaseMergersTest {
    private static final PartyId PARTY = new PartyId(Ids.next());
    private static final String LOADING = "AIR-117-3";
    private static final LocalDate LATER = CaseFileFixtures.FILED.plusDays(3);

    private final CaseView first = filed(PARTY, CaseFileFixtures.OPEN_COAL, List.of(), CaseFileFixtures.FILED);

    @Test
    void aLaterCaseOfTheSamePartyGoesIntoTheOneFiledFirst() {
        assertThat(CaseMergers.hindrance(filed(PARTY, LOADING, List.of(), LATER), first))
                .isNull();
        assertThat(CaseMergers.hindrance(filed(PARTY, LOADING, List.of(), CaseFileFixtures.FILED), first))
                .isNull();
    }

    @Test
    void anEarlierCaseDoesNotGainTimeInALaterOne() {
        assertThat(CaseMergers.hindrance(first, filed(PARTY, LOADING, List.of(), LATER)))
                .contains("先立案");
    }

    @Test
    void partiesAreNotPenalisedForEachOther() {
        CaseView other = filed(new PartyId(Ids.next()), LOADING, List.of(), LATER);

        assertThat(CaseMergers.hindrance(other, first)).contains("同一当事人");
    }

    @Test
    void oneActDoesNotBecomeTwoOfOneCase() {
        assertThat(CaseMergers.hindrance(filed(PARTY, CaseFileFixtures.OPEN_COAL, List.of(), LATER), first))
                .contains(CaseFileFixtures.OPEN_COAL, "同一违法行为");
        assertThat(CaseMergers.hindrance(filed(PARTY, LOADING, List.of(CaseFileFixtures.OPEN_COAL), LATER), first))
                .contains(CaseFileFixtures.OPEN_COAL);
        assertThat(CaseMergers.hindrance(first, first)).contains("自身");
    }

    @Test
    void whatWasReportedIsNotAddedTo() {
        CaseView reported = CaseFileFixtures.reportedCase().view();

        assertThat(CaseMergers.hindrance(filed(reported.partyId(), LOADING, List.of(), LATER), reported))
                .contains("案件审查");
    }

    private static CaseView filed(PartyId party, String violation, List<String> alsoUnder, LocalDate on) {
        CaseFile requested = new CaseFile(
                        new CaseId(Ids.next()),
                        new InspectionId(Ids.next()),
                        new LeadId(Ids.next()),
                        party,
                        new RegulatedObjectId(Ids.next()),
                        CaseFileFixtures.COUNTY,
                        violation,
                        CaseFileFixtures.INSPECTED,
                        CaseFileFixtures.INSPECTED,
                        HarmKind.NONE,
                        "涉嫌违反大气污染防治法案",
                        "事实",
                        CaseFileFixtures.REQUESTED,
                        CaseFileFixtures.INSPECTOR_A,
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .holding(CasePapers.investigatedBy(Set.of(CaseFileFixtures.INSPECTOR_A), alsoUnder, List.of()));
        requested.decideFiling(CaseFileFixtures.filing(requested, true, on));
        return requested.view();
    }
}
