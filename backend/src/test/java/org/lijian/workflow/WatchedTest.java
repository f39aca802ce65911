package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.lijian.platform.OpenWork;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Nothing that a diagram is about can be left lying without the radar seeing it. */
@DatabaseTest
class WatchedTest {
    @Autowired
    List<OpenWork> watched;

    @Test
    void everyThingThatADiagramIsAboutTellsWhatOfItIsOpen() throws Exception {
        Set<String> subjects = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(EngineConfiguration.DIAGRAMS)) {
            try (var in = file.getInputStream()) {
                for (Process process : Bpmn.readModelFromStream(in).getModelElementsByType(Process.class)) {
                    process
                            .getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaProperties.class)
                            .list()
                            .stream()
                            .flatMap(properties -> properties.getCamundaProperties().stream())
                            .filter(property -> "subject".equals(property.getCamundaName()))
                            .map(CamundaProperty::getCamundaValue)
                            .forEach(subjects::add);
                }
            }
        }

        assertThat(watched.stream().map(OpenWork::subject).collect(Collectors.toSet()))
                .containsAll(subjects);
    }

    @Test
    void everyOneCanBeAsked() {
        assertThat(watched)
                .allSatisfy(work ->
                        assertThatCode(() -> work.after("1405", null, 1)).doesNotThrowAnyException());
    }
}
