package org.lijian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lijian.contract.Agreement;

class StandaloneContractTest {
    @Test
    void theClockIsWhatTheContractSays() {
        assertThat(Agreement.ofTheStandaloneRun(StandaloneRun.class).differences())
                .isEmpty();
    }
}
