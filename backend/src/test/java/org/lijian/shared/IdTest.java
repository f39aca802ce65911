package org.lijian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void readsAsItIsWritten() {
        String text = "018f6d2a-7c3e-7a41-9d2b-0123456789ab";

        assertThat(OfficerId.of(text)).hasToString(text);
        assertThat(OfficerId.of(text).text()).isEqualTo(text);
    }
}
