package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.lijian.approval.ApprovalMatter;
import org.lijian.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What diagrams name is there, and what the code names is in a diagram. */
@ProcessTest
class DiagramsAndCodeTest {
    /** Packages that are about decision tables or all processes. */
    private static final Set<String> ABOUT_ALL = Set.of("approval", "triage", "radar", "place");

    private static final Path CODE = Path.of("src/main/java/org/lijian/workflow");

    @Autowired
    private Map<String, JavaDelegate> delegates;

    @Autowired
    private Map<String, TimerDates> timers;

    @Test
    void everyServiceTaskNamesADelegateAndEveryDelegateIsNamed() throws IOException {
        assertThat(all(ServiceTask.class).map(task -> bean(task.getCamundaDelegateExpression())))
                .containsExactlyInAnyOrderElementsOf(delegates.keySet());
    }

    @Test
    void everyTimerAsksAMethodThatIsThere() throws IOException {
        assertThat(all(TimerEventDefinition.class)
                        .map(timer -> timer.getTimeDate().getTextContent()))
                .isNotEmpty()
                .allSatisfy(expression -> {
                    String method = expression.replaceAll(".*\\.(\\w+)\\(.*", "$1");
                    assertThat(timers).containsKey(bean(expression));
                    assertThat(Arrays.stream(
                                    timers.get(bean(expression)).getClass().getMethods()))
                            .anyMatch(m -> m.getName().equals(method));
                });
    }

    @Test
    void everyUserTaskIsCompletedByCodeAndNoOther() throws IOException {
        assertThat(inCode("\"(userTask_\\w+)\""))
                .isEqualTo(all(UserTask.class).map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyMessageIsSentByCode() throws IOException {
        assertThat(inCode("(?:correlate|tell|tellAll)\\(\\s*\"(\\w+)\""))
                .isEqualTo(all(Message.class).map(Message::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRoleOfAUserTaskIsARole() throws IOException {
        assertThat(all(CamundaProperty.class)
                        .filter(property -> property.getCamundaName().equals("role"))
                        .flatMap(
                                property -> Stream.of(property.getCamundaValue().split(","))))
                .allSatisfy(role -> assertThat(Role.valueOf(role)).isNotNull());
    }

    @Test
    void everyApprovalOfAUserTaskIsAMatter() throws IOException {
        assertThat(all(CamundaProperty.class)
                        .filter(property -> property.getCamundaName().equals("approval"))
                        .map(CamundaProperty::getCamundaValue))
                .isNotEmpty()
                .allSatisfy(matter -> assertThat(ApprovalMatter.valueOf(matter)).isNotNull());
    }

    @Test
    void everyPackageBelongsToADiagram() throws IOException {
        Set<String> processes = diagrams().stream()
                .flatMap(d -> d.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).stream())
                .map(process -> process.getId().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> folders = Files.list(CODE)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(f -> f.getFileName().toString())
                            .filter(name -> !ABOUT_ALL.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(processes);
        }
    }

    private static String bean(String expression) {
        return expression.replaceAll("#\\{(\\w+).*", "$1");
    }

    private static Set<String> inCode(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> {
                Matcher matcher = Pattern.compile(pattern).matcher(text(f));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            });
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(Class<T> type)
            throws IOException {
        return diagrams().stream().flatMap(diagram -> diagram.getModelElementsByType(type).stream());
    }

    private static List<BpmnModelInstance> diagrams() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(EngineConfiguration.DIAGRAMS);
        assertThat(files).isNotEmpty();
        return Stream.of(files).map(DiagramsAndCodeTest::read).toList();
    }

    private static BpmnModelInstance read(Resource file) {
        try (var in = file.getInputStream()) {
            return Bpmn.readModelFromStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
