package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.shared.Problem;
import org.lijian.workflow.place.Places;
import org.lijian.workflow.place.ProcessPlace;
import org.lijian.workflow.place.ProcessPlace.Passage;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class PlacesTest {
    @Autowired
    private Places places;

    @Autowired
    private Happenings happenings;

    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void aNoticeIsBeingServed() {
        happenings.on("2022-03-14"); // Monday
        InspectionId inspection = new InspectionId(Ids.next());
        LeadId lead = new LeadId(Ids.next());
        happenings.filingRequested(file, inspection, lead);
        happenings.filingDecided(file, inspection, lead, true);
        happenings.investigationReported(file);
        happenings.reviewed(file, null);
        happenings.investigationReported(file);
        happenings.reviewed(file, penalty);
    }

    @Test
    void saysWhereTheCaseAndWhatItCalledStand() {
        DeliveryId delivery = happenings.noticeIssued(penalty, file);

        List<ProcessPlace> processes = places.ofCase(file).processes();

        assertThat(processes)
                .extracting(ProcessPlace::process)
                .containsExactly("ordinaryPenalty", "penaltyProcedure", "documentDelivery");
        assertThat(current(processes.get(2))).containsExactly("userTask_deliverDocument");
        assertThat(processes.get(2).subjectId()).isEqualTo(delivery.value());
        assertThat(processes.get(1).current())
                .singleElement()
                .satisfies(called -> assertThat(called.calledProcess())
                        .isEqualTo(processes.get(2).id()));
        assertThat(processes.get(1).calledBy()).isEqualTo(processes.get(0).id());
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.endedAt()).isNull());
    }

    @Test
    void saysWhichWayTheCaseCameAlsoTwice() {
        assertThat(places.ofCase(file).processes().get(0).passed())
                .extracting(Passage::activity)
                .filteredOn(activity -> activity.startsWith("userTask"))
                .containsExactly(
                        "userTask_decideFiling",
                        "userTask_investigate",
                        "userTask_reviewCase",
                        "userTask_investigate",
                        "userTask_reviewCase");
        assertThat(places.ofCase(file).processes().get(0).passed())
                .extracting(Passage::name)
                .contains("立案审批", "案件审查");
    }

    @Test
    void whatWasPassedHasAnEndAndWhereItStandsHasNone() {
        ProcessPlace procedure = places.ofCase(file).processes().get(1);

        assertThat(procedure.passed())
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.to()).isNotNull());
        assertThat(procedure.current()).singleElement().satisfies(passage -> {
            assertThat(passage.activity()).isEqualTo("userTask_issueNotice");
            assertThat(passage.to()).isNull();
        });
    }

    @Test
    void everyPlaceIsInTheDiagramItNames() {
        happenings.noticeIssued(penalty, file);

        assertThat(places.ofCase(file).processes()).allSatisfy(process -> {
            assertThat(process.diagram())
                    .isEqualTo("/processes/" + process.process() + "/diagram?version=" + process.version());
            String diagram = new String(places.diagram(process.process(), process.version()), StandardCharsets.UTF_8);
            assertThat(process.passed())
                    .allSatisfy(passage -> assertThat(diagram).contains("bpmnElement=\"" + passage.activity() + "\""));
            assertThat(process.current())
                    .allSatisfy(passage -> assertThat(diagram).contains("bpmnElement=\"" + passage.activity() + "\""));
        });
    }

    @Test
    void aCaseThatHasNotBegunStandsNowhere() {
        assertThat(places.ofCase(new CaseId(Ids.next())).processes()).isEmpty();
    }

    @Test
    void listsEveryProcessInItsNewestVersion() {
        assertThat(places.processes())
                .anySatisfy(process -> {
                    assertThat(process.key()).isEqualTo("ordinaryPenalty");
                    assertThat(process.subjectType()).isEqualTo("case");
                    assertThat(process.release()).matches("\\d+");
                })
                .extracting(process -> process.key())
                .doesNotHaveDuplicates()
                .contains("leadHandling", "caseClosing");
    }

    @Test
    void aDiagramThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> places.diagram("ordinaryPenalty", 999))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("not-found"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> places.diagram("noSuchThing", null));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> places.diagram("ordinaryPenalty", 0));
    }

    private static List<String> current(ProcessPlace process) {
        return process.current().stream().map(Passage::activity).toList();
    }
}
