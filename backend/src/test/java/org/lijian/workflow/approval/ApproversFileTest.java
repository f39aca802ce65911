package org.lijian.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.approval.ApprovalMatter;
import org.lijian.approval.Approver;
import org.lijian.platform.Role;
import org.lijian.workflow.DecisionTable;
import org.springframework.core.io.ClassPathResource;

class ApproversFileTest {
    private final ApproversFile delivered = new ApproversFile();

    @ParameterizedTest
    @CsvSource({
        "FILING,            false, DECISION_MAKER",
        "CLOSING,           false, DECISION_MAKER",
        "PENALTY,           false, DECISION_MAKER",
        "PENALTY,           true,  PRINCIPAL",
        "PER_DAY,           false, DECISION_MAKER",
        "PER_DAY,           true,  PRINCIPAL",
        "NO_PENALTY,        false, DECISION_MAKER",
        "NO_PENALTY,        true,  DECISION_MAKER",
        "SEIZURE,           false, DECISION_MAKER",
        "SEIZURE,           true,  PRINCIPAL",
        "PRODUCTION_LIMIT,  true,  PRINCIPAL",
        "PERIOD_EXTENSION,  false, DECISION_MAKER",
        "PERIOD_EXTENSION,  true,  CHAIR",
        "CRIME_REFERRAL,    false, PRINCIPAL",
        "DETENTION_REFERRAL,false, DECISION_MAKER"
    })
    void saysWhoApproves(ApprovalMatter matter, boolean weighty, Role approver) {
        assertThat(delivered.approver(matter, weighty).role()).isEqualTo(approver);
    }

    @ParameterizedTest
    @EnumSource
    void everyMatterHasOneApproverWithItsRule(ApprovalMatter matter) {
        assertThat(List.of(delivered.approver(matter, false), delivered.approver(matter, true)))
                .extracting(Approver::basis)
                .allSatisfy(basis -> assertThat(basis).matches("《.+》.*第.+条.*"));
    }

    @ParameterizedTest
    @EnumSource
    void aTableWithoutTheRowsOfAMatterIsRefused(ApprovalMatter matter) throws IOException {
        String holed = text().replace("<text>\"" + matter + "\"</text>", "<text>\"ANOTHER\"</text>");

        assertThatThrownBy(() -> new ApproversFile(table(holed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no row of approvers holds for " + matter);
    }

    @Test
    void aTableThatForgetsTheHeavierKindIsRefused() throws IOException {
        String holed = text().replaceFirst("(?s)<rule id=\"rule_seizureGrave\">.*?</rule>", "");

        assertThatThrownBy(() -> new ApproversFile(table(holed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no row of approvers holds for SEIZURE (weighty)");
    }

    @Test
    void aTableWithTwoRowsForOneQuestionIsRefused() throws IOException {
        String doubled = text().replace(
                        "<inputEntry id=\"inputEntry_seizureGrave_weighty\"><text>true</text>",
                        "<inputEntry id=\"inputEntry_seizureGrave_weighty\"><text></text>");

        assertThatThrownBy(() -> new ApproversFile(table(doubled)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("more than one row of approvers holds for SEIZURE");
    }

    @Test
    void aRoleThatIsNoneIsRefused() throws IOException {
        String misspelt = text().replaceFirst(Pattern.quote("\"DECISION_MAKER\""), "\"DECISION_MAKR\"");

        assertThatThrownBy(() -> new ApproversFile(table(misspelt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DECISION_MAKR");
    }

    @Test
    void anApprovalWithoutItsRuleIsRefused() throws IOException {
        String bare = text().replaceFirst("(<outputEntry id=\"outputEntry_filing_basis\"><text>)[^<]*", "$1");

        assertThatThrownBy(() -> new ApproversFile(table(bare)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no basis of FILING");
    }

    private static DecisionTable table(String dmn) {
        return DecisionTable.of(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)), "approvers");
    }

    private static String text() throws IOException {
        try (InputStream dmn = new ClassPathResource("bpmn/decision/approvers.dmn").getInputStream()) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
