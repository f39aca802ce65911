package org.lijian.workflow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Id;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves processes on, in the transaction of the feature whose event asks for it. Where no process waits for the event it refuses with the
 * names of the steps the case is really at, and the feature's change rolls back.
 */
@Component
public class ProcessSteps {
    /** What a process may stand at without anybody having a step to do there: the called process says more, the join waits. */
    private static final Set<String> NO_STEPS = Set.of("callActivity", "parallelGateway", "inclusiveGateway");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final TransactionTemplate ofItsOwn;

    ProcessSteps(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.management = engine.getManagementService();
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins a process about {@code subject}. */
    public void start(String process, Id subject, Map<String, Object> variables) {
        LostRace.translated(() -> runtime.startProcessInstanceByKey(process, subject.text(), variables));
    }

    /** Begins a process about {@code subject} at a step in its midst, where what comes before has been done. */
    public void startAt(String process, String step, Id subject, Map<String, Object> variables) {
        LostRace.translated(() -> runtime.createProcessInstanceByKey(process)
                .businessKey(subject.text())
                .setVariables(variables)
                .startBeforeActivity(step)
                .execute());
    }

    /**
     * Does the open step of the process about {@code subject}.
     *
     * @throws Problem {@code not-at-this-step} when that step is not open
     */
    public void complete(String step, Id subject, Map<String, Object> variables) {
        List<Task> open = open(step, subject).list();
        if (open.isEmpty()) {
            throw notAtThisStep(subject);
        }
        open.forEach(task -> complete(task, variables));
    }

    /** Whether that step of a process about {@code subject} is open. */
    public boolean isAt(String step, Id subject) {
        return open(step, subject).count() > 0;
    }

    /** @throws Problem {@code not-at-this-step} when that step is not open */
    public void requireAt(String step, Id subject) {
        if (!isAt(step, subject)) {
            throw notAtThisStep(subject);
        }
    }

    private TaskQuery open(String step, Id subject) {
        return tasks.createTaskQuery().taskDefinitionKey(step).processInstanceBusinessKey(subject.text());
    }

    /** Somebody who did the same step a moment before leaves the engine failing in whatever way; then the step is gone. */
    private void complete(Task task, Map<String, Object> variables) {
        try {
            tasks.complete(task.getId(), variables);
        } catch (RuntimeException thrown) {
            throw isStillOpen(task) ? LostRace.translate(thrown) : LostRace.lost(thrown);
        }
    }

    private boolean isStillOpen(Task task) {
        return Boolean.TRUE.equals(ofItsOwn.execute(
                status -> tasks.createTaskQuery().taskId(task.getId()).count() > 0));
    }

    /**
     * Hands a message to the process about {@code subject} that waits for it.
     *
     * @throws Problem {@code not-at-this-step} when none waits
     */
    public void correlate(String message, Id subject, Map<String, Object> variables) {
        if (!tell(message, subject, variables)) {
            throw notAtThisStep(subject);
        }
    }

    /** Hands a message to the process about {@code subject} if it waits for it, and says whether it did. */
    public boolean tell(String message, Id subject, Map<String, Object> variables) {
        return !LostRace.translated(() -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(subject.text())
                        .setVariables(variables)
                        .correlateAllWithResult())
                .isEmpty();
    }

    /** Hands a message to every process that waits for it and whose variable has this value. */
    public void tellAll(String message, String variable, Id value, Map<String, Object> variables) {
        LostRace.translated(() -> runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(variable, value.text())
                .setVariables(variables)
                .correlateAllWithResult());
    }

    /** Lets the process about {@code subject} know something its gateways read later. */
    public void note(String process, Id subject, Map<String, Object> variables) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.text())
                .list()
                .forEach(instance -> LostRace.translated(() -> runtime.setVariables(instance.getId(), variables)));
    }

    /**
     * Takes the process about {@code subject} from one open step to another that has to be done before it; where it is not at that step
     * nothing happens.
     */
    public void putBefore(String process, String open, String before, Id subject) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.text())
                .activityIdIn(open)
                .list()
                .forEach(instance ->
                        LostRace.translated(() -> runtime.createProcessInstanceModification(instance.getId())
                                .startBeforeActivity(before)
                                .cancelAllForActivity(open)
                                .execute()));
    }

    /** Ends what runs of a process about {@code subject} without finishing it; what it called ends with it. */
    public void abandon(String process, Id subject, String why) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.text())
                .list()
                .forEach(instance -> LostRace.translated(() -> runtime.deleteProcessInstance(instance.getId(), why)));
    }

    /** Lets the timers about {@code subject} ask their features anew for the moments they wait for. */
    public void recountTimers(Id subject) {
        recountTimers(subject.value());
    }

    /** As {@link #recountTimers(Id)}, where only the bare id is known. */
    public void recountTimers(UUID subject) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(process ->
                        management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .forEach(timer -> LostRace.translated(() -> management.recalculateJobDuedate(timer.getId(), false)));
    }

    /** Lets the processes about {@code subjects} know that others do the steps of an officer from now on. */
    public void handOver(Collection<UUID> subjects, OfficerId from, Set<OfficerId> to) {
        for (UUID subject : subjects) {
            for (ProcessInstance process : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(subject.toString())
                    .list()) {
                Object named = runtime.getVariable(process.getId(), Variables.OFFICERS);
                Set<OfficerId> officers =
                        new LinkedHashSet<>(Variables.officers(named == null ? "" : named.toString()));
                if (officers.remove(from)) {
                    officers.addAll(to);
                    LostRace.translated(
                            () -> runtime.setVariable(process.getId(), Variables.OFFICERS, Variables.text(officers)));
                }
            }
        }
    }

    private Problem notAtThisStep(Id subject) {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", whereabouts(subject.text()));
    }

    private String whereabouts(String businessKey) {
        String names = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(this::openSteps)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            return names;
        }
        boolean ended = history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
        return ended ? "已办结" : "尚未开始";
    }

    private Stream<String> openSteps(ProcessInstance instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        Stream<String> own = tree == null ? Stream.empty() : leaves(tree);
        Stream<String> called =
                runtime.createProcessInstanceQuery().superProcessInstanceId(instance.getId()).list().stream()
                        .flatMap(this::openSteps);
        return Stream.concat(own, called);
    }

    private static Stream<String> leaves(ActivityInstance tree) {
        if (tree.getChildActivityInstances().length > 0) {
            return Stream.of(tree.getChildActivityInstances()).flatMap(ProcessSteps::leaves);
        }
        return NO_STEPS.contains(tree.getActivityType()) ? Stream.empty() : Stream.of(tree.getActivityName());
    }
}
