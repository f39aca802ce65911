package org.lijian.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the diagrams call their processes and steps. A deployed diagram never changes, so each is read once. */
@Component
public class Diagrams {
    private final RepositoryService repository;
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    Diagrams(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /** What officers call the process. */
    public String name(String definition) {
        return process(definition).getName();
    }

    /** What the process is about, such as {@code penalty}. */
    public String subject(String definition) {
        return process(definition).getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "subject".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(definition + " does not say what it is about"));
    }

    /** What officers call the step; its id where the diagram gives it no name. */
    public String step(String definition, String activity) {
        ModelElementInstance element = model(definition).getModelElementById(activity);
        @Nullable String name = element instanceof FlowElement flow ? flow.getName() : null;
        return name == null ? activity : name;
    }

    private Process process(String definition) {
        return model(definition)
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
    }

    private BpmnModelInstance model(String definition) {
        return models.computeIfAbsent(definition, repository::getBpmnModelInstance);
    }
}
