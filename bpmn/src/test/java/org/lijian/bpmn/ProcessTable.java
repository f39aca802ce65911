package org.lijian.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the diagrams wait for, call and end with, as a page to read. */
final class ProcessTable {
    private static final Pattern CITATION = Pattern.compile("《[^》]+》(?:（[^）]*）)*第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])?"
            + "(?:[、至和]第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])?)*");

    private ProcessTable() {}

    static String of(List<Diagram> diagrams) {
        List<String> lines = new ArrayList<>();
        lines.add("# Processes");
        lines.add("");
        lines.add(
                "Written from the diagrams in [process](process) by `ProcessTableTest`, which fails when this page is stale.");
        lines.add("");
        lines.add("| process | about | version | steps | timers | messages | calls | ends |");
        lines.add("|---|---|---|---|---|---|---|---|");
        diagrams.forEach(diagram -> lines.add(row(diagram)));
        lines.add(total(diagrams));
        diagrams.forEach(diagram -> lines.addAll(section(diagram)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Diagram diagram) {
        Process process = diagram.processes().get(0);
        return "| [" + process.getName() + "](process/" + diagram.name() + ".bpmn) `" + process.getId() + "` | "
                + String.join(", ", Diagram.property(process, "subject")) + " | " + process.getCamundaVersionTag()
                + " | "
                + counts(diagram).stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " |";
    }

    private static String total(List<Diagram> diagrams) {
        List<Integer> sums = diagrams.stream()
                .map(ProcessTable::counts)
                .reduce((one, other) -> Stream.iterate(0, i -> i + 1)
                        .limit(one.size())
                        .map(i -> one.get(i) + other.get(i))
                        .toList())
                .orElseThrow();
        return "| **" + diagrams.size() + " processes** | | | "
                + sums.stream().map(sum -> "**" + sum + "**").collect(Collectors.joining(" | ")) + " |";
    }

    private static List<Integer> counts(Diagram diagram) {
        return List.of(
                diagram.all(UserTask.class).size(),
                timers(diagram).size(),
                messages(diagram).size(),
                diagram.all(CallActivity.class).size(),
                diagram.all(EndEvent.class).size());
    }

    private static List<String> section(Diagram diagram) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("## " + diagram.processes().get(0).getName() + " `" + diagram.name() + "`");
        lines.add("");
        lines.add("| | id | name | who / when / what | basis |");
        lines.add("|---|---|---|---|---|");
        rows(lines, "step", diagram.all(UserTask.class), ProcessTable::who);
        rows(lines, "timer", timers(diagram), ProcessTable::when);
        rows(lines, "message", messages(diagram), node -> "`" + message(node) + "`" + attached(node));
        rows(
                lines,
                "does",
                diagram.all(ServiceTask.class),
                node -> bean(((ServiceTask) node).getCamundaDelegateExpression()));
        rows(
                lines,
                "calls",
                diagram.all(CallActivity.class),
                node -> "`" + ((CallActivity) node).getCalledElement() + "`");
        rows(lines, "ends", diagram.all(EndEvent.class), node -> "");
        return lines;
    }

    private static void rows(
            List<String> lines, String kind, Collection<? extends FlowNode> nodes, Function<FlowNode, String> what) {
        for (FlowNode node : nodes) {
            lines.add("| " + kind + " | `" + node.getId() + "` | " + node.getName() + " | " + what.apply(node) + " | "
                    + basis(node) + " |");
        }
    }

    private static String who(FlowNode task) {
        String deadline = String.join("", Diagram.property(task, "deadline"));
        return Stream.concat(
                                Diagram.property(task, "role").stream().map(roles -> roles.replace(",", ", ")),
                                Diagram.property(task, "approval").stream()
                                        .map(matter -> "approver of `" + matter + "`"))
                        .collect(Collectors.joining(", "))
                + (deadline.isEmpty() ? "" : " · period `" + deadline + "`");
    }

    private static String when(FlowNode timer) {
        String expression = definitions(timer, TimerEventDefinition.class)
                .map(definition -> definition.getTimeDate().getTextContent())
                .collect(Collectors.joining());
        return bean(expression) + attached(timer);
    }

    private static String attached(FlowNode node) {
        return node instanceof BoundaryEvent boundary
                ? " at “" + boundary.getAttachedTo().getName() + "”" + (boundary.cancelActivity() ? "" : ", beside it")
                : "";
    }

    /** {@code #{penaltyDates.statementPeriodEnds(execution.processBusinessKey)}} is {@code penaltyDates.statementPeriodEnds}. */
    private static String bean(String expression) {
        return "`" + expression.replaceAll("#\\{([\\w.]+).*", "$1") + "`";
    }

    private static List<CatchEvent> timers(Diagram diagram) {
        return diagram.all(CatchEvent.class).stream()
                .filter(event ->
                        definitions(event, TimerEventDefinition.class).findAny().isPresent())
                .toList();
    }

    private static List<FlowNode> messages(Diagram diagram) {
        return Stream.concat(
                        diagram.all(CatchEvent.class).stream()
                                .filter(event -> definitions(event, MessageEventDefinition.class)
                                        .findAny()
                                        .isPresent()),
                        diagram.all(ReceiveTask.class).stream())
                .map(FlowNode.class::cast)
                .toList();
    }

    private static String message(FlowNode node) {
        return node instanceof ReceiveTask task
                ? task.getMessage().getName()
                : definitions(node, MessageEventDefinition.class)
                        .map(definition -> definition.getMessage().getName())
                        .collect(Collectors.joining());
    }

    private static <T> Stream<T> definitions(FlowNode node, Class<T> type) {
        return node instanceof CatchEvent event
                ? event.getEventDefinitions().stream().filter(type::isInstance).map(type::cast)
                : Stream.empty();
    }

    private static String basis(FlowNode node) {
        String text = node.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining("\n"));
        Matcher matcher = CITATION.matcher(text);
        return matcher.results().map(found -> found.group()).distinct().collect(Collectors.joining("；"));
    }
}
