package org.lijian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadPriority;
import org.lijian.lead.TriageOutcome;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.PartyKind;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                LeadChannel.class,
                TriageOutcome.class,
                EnforcementDomain.class,
                LeadPriority.class,
                LeadExit.class,
                InspectionOutcome.class,
                PartyKind.class,
                ObjectKind.class
            })
    void everyCodeOfAnExportHasItsWord(Class<? extends Enum<?>> type) throws IOException {
        assertThat(new Words().words(type))
                .containsOnlyKeys(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
