package org.lijian.bpmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of {@code process/} or {@code released/}, read as the engine reads it. */
record Diagram(Path file, BpmnModelInstance model) {
    static final Path PROCESSES = Path.of("process");
    static final Path RELEASED = Path.of("released");

    static List<Diagram> all() {
        return in(PROCESSES);
    }

    static List<Diagram> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Diagram read(Path file) {
        return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
    }

    /** The file's name without its ending: {@code lead-handling}. */
    String name() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    /** The process id that the file's name asks for: {@code leadHandling}. */
    String idByName() {
        String camel = Arrays.stream(name().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    List<Process> processes() {
        return all(Process.class);
    }

    List<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    static List<String> property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return List.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
