package org.lijian.workflow.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.triage.Matters;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadPriority;
import org.lijian.lead.ProposedCompetence;
import org.lijian.lead.TriageTable.CompetenceRow;
import org.lijian.lead.TriageTable.Competent;
import org.lijian.registry.ObjectKind;

class LeadTriageTableTest {
    private final LeadTriageTable table = new LeadTriageTable();
    private final Matters matters = new Matters(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "YARD_DUST,    OURS,    OURS,    DUST",
        "SITE_DUST,    OTHERS,  OTHERS,",
        "COOKING_FUME, OTHERS,  OTHERS,",
        "COOKING_FUME, OURS,    OURS,    COOKING_FUME",
        "BOILER,       OURS,    OURS,    BOILER",
        "TRUCK_SMOKE,  OTHERS,  OTHERS,",
        "TAMPERING,    OURS,    OURS,    DIESEL_TRUCK",
        "EVASION,      OURS,    OURS,",
        "BOILER,       UNKNOWN, UNCLEAR,",
        ",             UNKNOWN, UNCLEAR,"
    })
    void saysWhetherItIsOursAndOfWhichDomain(
            @Nullable String matter,
            Competent competent,
            ProposedCompetence competence,
            @Nullable EnforcementDomain domain) {
        CompetenceRow row = table.competence(matter, competent);

        assertThat(row.competence()).isEqualTo(competence);
        assertThat(row.domain()).isEqualTo(domain);
        assertThat(row.row()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "HOTLINE_12369,       true,  URGENT",
        "RANDOM_DRAW,         true,  URGENT",
        "HOTLINE_12369,       false, ORDINARY",
        "ONLINE_REPORT,       false, ORDINARY",
        "NIGHT_PATROL,        false, HIGH",
        "MICRO_STATION,       false, HIGH",
        "SUPERIOR_ASSIGNMENT, false, HIGH",
        "CAMPAIGN,            false, ORDINARY"
    })
    void saysHowSoon(LeadChannel channel, boolean danger, LeadPriority priority) {
        assertThat(table.priority(channel, danger).priority()).isEqualTo(priority);
    }

    @Test
    void hasARowForEveryMatterOfOursAndEveryChannel() {
        Set<String> rows = new HashSet<>();
        matters.codes()
                .forEach(matter ->
                        rows.add(table.competence(matter, Competent.OURS).row()));
        for (LeadChannel channel : LeadChannel.values()) {
            rows.add(table.priority(channel, false).row());
        }

        assertThat(rows).hasSize(10).doesNotContain("");
    }

    @Test
    void theReferenceDataNameObjectsOfTheRegister() {
        assertThat(Arrays.stream(ObjectKind.values()).map(Enum::name)).containsAll(matters.objectKinds());
        assertThat(matters.objectKinds()).hasSize(ObjectKind.values().length);
    }
}
