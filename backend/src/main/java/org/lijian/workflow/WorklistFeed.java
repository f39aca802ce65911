package org.lijian.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.worklist.OpenTask;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * Tells the worklist of every user task of every diagram. A task states in its properties for which roles it is ({@code role}; those that the
 * variable {@code roleOf} names go before them, where the process knows any) or what is approved by it ({@code approval}: then it is for
 * whom the table of approvers names, beside the roles), the period
 * that runs for it ({@code deadline}, unless the process was told another; of several the first that runs) and the variable with the thing
 * that period is about where the process's own has none ({@code deadlineOf}); the process states what it is about ({@code subject}).
 */
@Component
class WorklistFeed extends AbstractBpmnParseListener {
    private static final String SUBJECT = "subject";

    /** A process about a period runs for that period. */
    private static final String DEADLINE = "deadline";

    /** What a process says its subject came of. */
    private static final List<String> ORIGINS = List.of(
            Variables.LEAD,
            Variables.INSPECTION,
            Variables.CASE,
            Variables.PENALTY,
            Variables.SUMMARY_PENALTY,
            Variables.ORDER,
            Variables.SUBJECT,
            Variables.SEIZURE,
            Variables.LIMIT);

    private final Worklist worklist;
    private final Deadlines deadlines;
    private final ApprovalLevels levels;
    private final LegalTime time;

    WorklistFeed(Worklist worklist, Deadlines deadlines, ApprovalLevels levels, LegalTime time) {
        this.worklist = worklist;
        this.deadlines = deadlines;
        this.levels = levels;
        this.time = time;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.setProperty(SUBJECT, property(element, SUBJECT).orElseThrow());
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) activity.getProcessDefinition();
        Addressed addressed = new Addressed(
                String.valueOf(process.getKey()),
                () -> String.valueOf(process.getProperty(SUBJECT)),
                property(element, "role").map(WorklistFeed::roles).orElse(Set.of()),
                property(element, "roleOf"),
                property(element, "approval").map(ApprovalMatter::valueOf),
                property(element, "deadline"),
                property(element, "deadlineOf"));
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened -> opened(opened, addressed));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, done -> worklist.done(UUID.fromString(done.getId()), time.now()));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, gone -> worklist.cancelled(UUID.fromString(gone.getId())));
    }

    private void opened(DelegateTask task, Addressed to) {
        UUID subject = UUID.fromString(task.getExecution().getProcessBusinessKey());
        Set<OfficerId> officers = to.named(text(task, Variables.OFFICERS));
        String told = to.roleOf().map(variable -> text(task, variable)).orElse("");
        Optional<DeadlineView> deadline = deadline(task, subject, to);
        String domain = text(task, "domain");
        worklist.opened(new OpenTask(
                UUID.fromString(task.getId()),
                to.process(),
                task.getTaskDefinitionKey(),
                task.getName(),
                to.subject().get(),
                subject,
                RegionCode.of(text(task, Variables.REGION)),
                told.isEmpty() ? rolesOf(task, to, officers) : roles(told),
                officers,
                origins(task),
                domain.isEmpty() ? null : domain,
                deadline.map(DeadlineView::dueOn).orElse(null),
                deadline.map(running -> running.id().value()).orElse(null),
                deadline.map(DeadlineView::warned).map(Enum::name).orElse(null),
                deadline.map(running -> running.citation().text()).orElse(""),
                time.now()));
    }

    private Set<Role> rolesOf(DelegateTask task, Addressed to, Set<OfficerId> officers) {
        boolean weighty = Boolean.TRUE.equals(task.getVariable(Variables.WEIGHTY));
        return Stream.concat(
                        to.rolesBeside(officers).stream(),
                        to.approval().stream().flatMap(matter -> levels.rolesFor(matter, weighty).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> origins(DelegateTask task) {
        return ORIGINS.stream()
                .map(variable -> text(task, variable))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<DeadlineView> deadline(DelegateTask task, UUID subject, Addressed to) {
        String own = text(task, Variables.DEADLINE);
        if (to.isAboutDeadline()) {
            return deadlines.find(new DeadlineId(subject));
        }
        List<UUID> subjects = Stream.concat(
                        Stream.of(subject), to.deadlineOf().map(of -> UUID.fromString(text(task, of))).stream())
                .toList();
        return to.deadline().stream()
                .flatMap(codes -> Stream.of((own.isEmpty() ? codes : own).split(",")))
                .flatMap(code -> subjects.stream().flatMap(of -> deadlines.open(of, code).stream()))
                .findFirst();
    }

    private static String text(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        return value == null ? "" : value.toString();
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> property(Element element, String name) {
        return children(element, "extensionElements")
                .flatMap(extension -> children(extension, "properties"))
                .flatMap(properties -> children(properties, "property"))
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    private static Stream<Element> children(Element element, String tag) {
        return element.elements().stream().filter(child -> child.getTagName().equals(tag));
    }

    /** Whom a task is for, as its diagram says; what the process is about is known only when the whole diagram has been read. */
    private record Addressed(
            String process,
            Supplier<String> subject,
            Set<Role> roles,
            Optional<String> roleOf,
            Optional<ApprovalMatter> approval,
            Optional<String> deadline,
            Optional<String> deadlineOf) {
        boolean isAboutDeadline() {
            return DEADLINE.equals(subject().get());
        }

        /** The inspectors of the thing, where the task is for inspectors: they are known by name. */
        Set<OfficerId> named(String officers) {
            return roles.contains(Role.INSPECTOR) ? Variables.officers(officers) : Set.of();
        }

        /** The roles besides the officers who are named. */
        Set<Role> rolesBeside(Set<OfficerId> officers) {
            return officers.isEmpty()
                    ? roles
                    : roles.stream().filter(role -> role != Role.INSPECTOR).collect(Collectors.toUnmodifiableSet());
        }
    }
}
