package org.lijian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramRulesTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CITATION = Pattern.compile("《[^》]+》第[一二三四五六七八九十百]+条");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w'.])[a-z]\\w*(?!\\w*')");

    /** Words of the expression language, which are no variables. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "not", "and", "or", "empty", "eq", "ne");

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @Test
    void everyProcessOfTheFirstStoryIsThere() {
        assertThat(Diagram.all())
                .extracting(Diagram::name)
                .contains(
                        "lead-handling",
                        "dust-inspection",
                        "correction",
                        "ordinary-penalty",
                        "per-day-penalty",
                        "penalty-procedure",
                        "penalty-execution",
                        "document-delivery",
                        "collection",
                        "case-closing");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aFileHoldsOneExecutableProcessWithTheIdOfItsName(Diagram diagram) {
        assertThat(diagram.processes()).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(diagram.idByName());
            assertThat(process.isExecutable()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aProcessSaysHowLongItsHistoryStaysAndWhichReleaseItIs(Diagram diagram) {
        Process process = diagram.processes().get(0);

        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getCamundaVersionTag()).matches("\\d+");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aProcessSaysWhatThingItIsAbout(Diagram diagram) {
        assertThat(Diagram.property(diagram.processes().get(0), "subject")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesAreChinese(Diagram diagram) {
        assertThat(diagram.processes().get(0).getName()).containsPattern(CHINESE);
        assertThat(diagram.nodes())
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void idsSayWhatKindOfNodeItIs(Diagram diagram) {
        assertThat(diagram.nodes()).allSatisfy(node -> assertThat(node.getId()).startsWith(prefix(node) + "_"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aUserTaskStatesItsLegalBasis(Diagram diagram) {
        assertThat(diagram.all(UserTask.class))
                .allSatisfy(
                        task -> assertThat(documentation(task)).as(task.getId()).containsPattern(CITATION));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aUserTaskNamesTheRolesItIsFor(Diagram diagram) {
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            List<String> roles = Diagram.property(task, "role");
            List<String> approval = Diagram.property(task, "approval");
            assertThat(roles)
                    .as(task.getId())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(named -> assertThat(named).matches("[A-Z_]+(,[A-Z_]+)*"));
            assertThat(approval)
                    .as(task.getId())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(matter -> assertThat(matter).matches("[A-Z_]+"));
            assertThat(roles.size() + approval.size()).as(task.getId()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyExclusiveGatewayThatSplitsHasADefault(Diagram diagram) {
        assertThat(diagram.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing())
                            .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                            .allSatisfy(flow -> assertThat(flow.getConditionExpression())
                                    .as(flow.getId())
                                    .isNotNull());
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aConditionReadsOneVariable(Diagram diagram) {
        assertThat(diagram.all(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(
                                variables(flow.getConditionExpression().getTextContent()))
                        .as(flow.getId())
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theConditionsOfAGatewayReadTheSameVariable(Diagram diagram) {
        assertThat(diagram.all(ExclusiveGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing().stream()
                                .filter(flow -> flow.getConditionExpression() != null)
                                .flatMap(flow ->
                                        variables(flow.getConditionExpression().getTextContent()).stream())
                                .collect(Collectors.toSet()))
                        .as(gateway.getId())
                        .hasSizeLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void thereAreNoScripts(Diagram diagram) {
        assertThat(diagram.all(ScriptTask.class)).isEmpty();
        assertThat(diagram.all(CamundaScript.class)).isEmpty();
        assertThat(diagram.all(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getConditionExpression().getLanguage())
                        .as(flow.getId())
                        .isNull());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aTimerAsksAFeatureForItsDate(Diagram diagram) {
        assertThat(diagram.all(TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDuration()).as(timer.getId()).isNull();
            assertThat(timer.getTimeCycle()).as(timer.getId()).isNull();
            assertThat(timer.getTimeDate().getTextContent())
                    .as(timer.getId())
                    .matches("#\\{\\w+\\.\\w+\\(execution\\.processBusinessKey\\)}");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noPeriodOfTheLawIsWrittenInADiagram(Diagram diagram) throws IOException {
        assertThat(Files.readString(diagram.file()).replaceAll("\\d+年\\d+月\\d+日", ""))
                .doesNotContainPattern("[0-9一二三四五六七八九十百]+\\s*(个?工作日|日内|日之内|天|个月)");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aServiceTaskIsABeanOfOurs(Diagram diagram) {
        assertThat(diagram.all(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("#\\{[a-z]\\w+}");
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aCalledProcessIsInThisFolderAndGetsABusinessKey(Diagram diagram) {
        Set<String> ids = Diagram.all().stream().map(Diagram::idByName).collect(Collectors.toSet());

        assertThat(diagram.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(ids).as(call.getId()).contains(call.getCalledElement());
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn.class)
                            .list())
                    .as(call.getId())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void oneDiagramFitsOnOneScreen(Diagram diagram) {
        assertThat(diagram.nodes()).hasSizeLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNodeAndFlowIsDrawn(Diagram diagram) {
        Set<String> drawn = new TreeSet<>();
        diagram.all(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        diagram.all(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        assertThat(diagram.nodes()).allSatisfy(node -> assertThat(drawn).contains(node.getId()));
        assertThat(diagram.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(drawn).contains(flow.getId()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNodeLeadsSomewhereAndIsReached(Diagram diagram) {
        assertThat(diagram.nodes())
                .filteredOn(node -> !(node instanceof EndEvent))
                .allSatisfy(
                        node -> assertThat(node.getOutgoing()).as(node.getId()).isNotEmpty());
        assertThat(diagram.nodes())
                .filteredOn(node -> !(node instanceof StartEvent) && !(node instanceof BoundaryEvent))
                .allSatisfy(
                        node -> assertThat(node.getIncoming()).as(node.getId()).isNotEmpty());
    }

    private static Set<String> variables(String condition) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(condition);
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static String documentation(UserTask task) {
        return task.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining("\n"));
    }

    private static String prefix(FlowNode node) {
        if (node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(d -> d instanceof TimerEventDefinition)) {
            return "timer";
        }
        if (node instanceof BusinessRuleTask) {
            return "businessRuleTask";
        }
        String type = node.getElementType().getTypeName();
        if (type.endsWith("Gateway")) {
            return "gateway";
        }
        return "intermediateCatchEvent".equals(type) ? "catchEvent" : type;
    }
}
