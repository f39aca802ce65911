package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class WholeCaseTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void walksFromTheLeadToTheArchiveAndLeavesNothingOpen() {
        WholeCase story = WholeCase.of(happenings);

        story.all().forEach(Runnable::run);

        everythingEnded(story);
    }

    /** Cases begun on what was released before go on under the diagrams and the code of today. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8, 11, 15, 18, 20, 24, 27, 31})
    void finishesACaseBegunOnAReleasedDiagram(int stepsBefore) throws Exception {
        WholeCase story = WholeCase.of(happenings);
        List<Runnable> steps = story.all();
        deploy("classpath*:bpmn/released/*/1.bpmn");

        steps.subList(0, stepsBefore).forEach(Runnable::run);
        deploy(EngineConfiguration.DIAGRAMS);
        steps.subList(stepsBefore, steps.size()).forEach(Runnable::run);

        everythingEnded(story);
    }

    @Test
    void everyStepShowsInTheWorklistAndGoesWhenItIsDone() {
        WholeCase story = WholeCase.of(happenings);

        story.all().forEach(Runnable::run);

        assertThat(jdbc.sql("select status, count(*) as tasks from worklist_task group by status")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("status", "DONE"));
    }

    private void everythingEnded(WholeCase story) {
        assertThat(happenings.hasEnded("leadHandling", story.lead)).isTrue();
        assertThat(happenings.hasEnded("dustInspection", story.inspection)).isTrue();
        assertThat(happenings.hasEnded("ordinaryPenalty", story.file)).isTrue();
        assertThat(happenings.hasEnded("caseClosing", story.file)).isTrue();
        assertThat(happenings.hasEnded("correction", story.first)).isTrue();
        assertThat(happenings.hasEnded("correction", story.second)).isTrue();
        assertThat(happenings.hasEnded("perDayPenalty", story.perDay)).isTrue();
        assertThat(happenings.hasEnded("collection", story.perDay)).isTrue();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(engine.getManagementService().createJobQuery().timers().count())
                .isZero();
    }

    private void deploy(String diagrams) throws Exception {
        var deployment = engine.getRepositoryService().createDeployment();
        for (Resource diagram : new PathMatchingResourcePatternResolver().getResources(diagrams)) {
            deployment.addInputStream(diagram.getURL().getPath().replaceAll(".*bpmn/", ""), diagram.getInputStream());
        }
        deployment.deploy();
    }
}
