package org.lijian.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.casefile.penalty.PenaltyMatter;
import org.lijian.platform.Role;

class ApproverTableTest {
    @ParameterizedTest
    @CsvSource({
        "PENALTY,    false, DECISION_MAKER",
        "PENALTY,    true,  PRINCIPAL",
        "PER_DAY,    false, DECISION_MAKER",
        "PER_DAY,    true,  PRINCIPAL",
        "NO_PENALTY, false, DECISION_MAKER",
        "NO_PENALTY, true,  DECISION_MAKER"
    })
    void saysWhoDecides(PenaltyMatter matter, boolean large, Role approver) throws IOException {
        assertThat(new ApproverTable().approver(matter, large)).isEqualTo(approver);
    }
}
