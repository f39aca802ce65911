package org.lijian.casefile.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Role;

class RecusalDeciderTest {
    @Test
    void everybodyIsDecidedOnByThoseAboveThem() {
        assertThat(RecusalDecider.of(Set.of(Role.INSPECTOR, Role.REVIEWER))).isEqualTo(RecusalDecider.LEADER);
        assertThat(RecusalDecider.of(Set.of(Role.CHAIR))).isEqualTo(RecusalDecider.LEADER);
        assertThat(RecusalDecider.of(Set.of(Role.DECISION_MAKER))).isEqualTo(RecusalDecider.PRINCIPAL);
        assertThat(RecusalDecider.of(Set.of(Role.DECISION_MAKER, Role.PRINCIPAL)))
                .isEqualTo(RecusalDecider.COLLECTIVE);
    }
}
