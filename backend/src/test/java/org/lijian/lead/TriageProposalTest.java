package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.lead.LeadFixtures.accepted;
import static org.lijian.lead.LeadFixtures.duplicateOf;
import static org.lijian.lead.LeadFixtures.registered;
import static org.lijian.lead.LeadFixtures.transferred;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.platform.Ids;
import org.lijian.shared.Problem;

class TriageProposalTest {
    private static final LeadId LEAD = new LeadId(Ids.next());

    @ParameterizedTest
    @CsvSource({
        "OURS,    DUST,   HIGH,     ''",
        "UNCLEAR, ,       HIGH,     ''",
        "OURS,    ,       HIGH,     ''",
        "OTHERS,  ,       HIGH,     COMPETENCE",
        "OURS,    BOILER, HIGH,     DOMAIN",
        "OURS,    DUST,   ORDINARY, PRIORITY",
        "OTHERS,  BOILER, URGENT,   'COMPETENCE, DOMAIN, PRIORITY'"
    })
    void anAcceptedLeadDepartsInWhatDiffers(
            ProposedCompetence competence,
            @Nullable EnforcementDomain domain,
            LeadPriority priority,
            String deviations) {
        TriageProposal proposal = proposal(competence, domain, priority);

        assertThat(proposal.deviations(TriageOutcome.ACCEPTED, EnforcementDomain.DUST, LeadPriority.HIGH))
                .hasToString("[" + deviations + "]");
    }

    @Test
    void aTransferredLeadDepartsWhereItIsOurs() {
        assertThat(ours().deviations(TriageOutcome.TRANSFERRED, null, null))
                .containsExactly(TriageDeviation.COMPETENCE);
        assertThat(proposal(ProposedCompetence.OTHERS, null, LeadPriority.HIGH)
                        .deviations(TriageOutcome.TRANSFERRED, null, null))
                .isEmpty();
        assertThat(proposal(ProposedCompetence.UNCLEAR, null, LeadPriority.HIGH)
                        .deviations(TriageOutcome.TRANSFERRED, null, null))
                .isEmpty();
    }

    @Test
    void neitherADuplicateNorALeadThatWaitsDeparts() {
        assertThat(ours().reasonToDepart(duplicateOf(new LeadId(Ids.next())))).isNull();
        assertThat(ours().view(registered(null)).deviations()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refusesToDepartWithoutAReason(@Nullable String reason) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ours().reasonToDepart(said(transferred(), reason)));

        assertThat(problem.refusal()).isEqualTo(LeadRefusal.DEVIATION_WITHOUT_REASON);
    }

    @Test
    void keepsTheReasonOnlyWhereItDeparts() {
        assertThat(ours().reasonToDepart(said(transferred(), "已有部门办理"))).isEqualTo("已有部门办理");
        assertThat(ours().reasonToDepart(said(accepted(), "没有不一致"))).isNull();
    }

    private static TriageLead said(TriageLead as, @Nullable String deviationReason) {
        return new TriageLead(
                as.outcome(),
                as.domain(),
                as.priority(),
                as.reason(),
                as.duplicateOf(),
                as.transferredTo(),
                deviationReason);
    }

    private static TriageProposal ours() {
        return proposal(ProposedCompetence.OURS, EnforcementDomain.DUST, LeadPriority.HIGH);
    }

    private static TriageProposal proposal(
            ProposedCompetence competence, @Nullable EnforcementDomain domain, LeadPriority priority) {
        return new TriageProposal(
                LEAD, "物料堆场扬尘", "泽州县生态环境主管部门", null, true, competence, "由本机关主管", domain, priority, "巡查发现", null);
    }
}
