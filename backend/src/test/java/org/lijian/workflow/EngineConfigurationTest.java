package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@ProcessTest
class EngineConfigurationTest {
    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Happenings happenings;

    @Autowired
    private SetClock clock;

    @Test
    void keepsCharactersOutsideTheBasicPlane() {
        happenings.on("2022-03-07");
        LeadId lead = new LeadId(Ids.next());
        happenings.registered(lead);
        String process = instance(lead);

        engine.getRuntimeService().setVariable(process, "note", "周𬭎");

        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableValueEquals("note", "周𬭎")
                        .count())
                .isOne();
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableValueEquals("note", "周𬭁")
                        .count())
                .isZero();
    }

    @Test
    void theTimeOfTheEngineIsTheTimeOfTheSystem() {
        happenings.on("2022-03-07");

        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(clock.instant()));
    }

    @Test
    void aSecondStartDeploysNothing(
            @Autowired DataSource dataSource,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Clock clockBean,
            @Autowired WorklistFeed feed,
            @Autowired EngineProperties properties,
            @Autowired Map<String, JavaDelegate> delegates,
            @Autowired Map<String, TimerDates> timers)
            throws Exception {
        long before = engine.getRepositoryService().createDeploymentQuery().count();
        EngineConfiguration configuration = new EngineConfiguration();
        JobExecutor executor = configuration.jobExecutor(properties);

        configuration
                .processEngine(
                        dataSource,
                        transactions,
                        clockBean,
                        executor,
                        feed,
                        delegates,
                        timers,
                        EngineConfiguration.engineConfigurationBegun())
                .getRepositoryService();

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getVersion)
                .containsOnly(1);
    }

    @Test
    void aDiagramSeesOurDelegatesAndNothingElse() {
        deploy("#{dataSource.connection}");

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("peeping"))
                .hasMessageContaining("dataSource");
    }

    private String instance(LeadId lead) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(lead.text())
                .singleResult()
                .getId();
    }

    private void deploy(String expression) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("peeping.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                          <process id="peeping" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <extensionElements>
                              <camunda:properties><camunda:property name="subject" value="lead" /></camunda:properties>
                            </extensionElements>
                            <startEvent id="begin" />
                            <sequenceFlow id="flow" sourceRef="begin" targetRef="peep" />
                            <serviceTask id="peep" camunda:expression="%s" />
                          </process>
                        </definitions>
                        """.formatted(expression))
                .deploy();
    }
}
