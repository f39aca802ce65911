package org.lijian.workflow.radar;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.lijian.platform.LegalTime;
import org.lijian.workflow.radar.RadarMapper.DeadPlace;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sets stuck work going: a job is tried again, a dead place entered again, and a process that is gone begins again where its history says
 * that it stood, knowing what the audit chain says of its things.
 */
@Component
class Revival {
    /** How often the system tries by itself after somebody said that the cause is gone. */
    private static final int RETRIES = 3;

    /** What ended this shortly before its process ended with it. */
    private static final long SAME_MOMENT_MILLIS = 2_000;

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final Runnable lookForWork;
    private final Recollection recollection;
    private final Worklist worklist;
    private final LegalTime time;

    Revival(ProcessEngine engine, Recollection recollection, Worklist worklist, LegalTime time) {
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.management = engine.getManagementService();
        this.lookForWork =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor()::jobWasAdded;
        this.recollection = recollection;
        this.worklist = worklist;
        this.time = time;
    }

    /** Gives a job back to those who work jobs off; they are woken when this is committed. */
    void runNow(String job) {
        management
                .setJobRetries(RETRIES)
                .jobId(job)
                .dueDate(Date.from(time.now()))
                .execute();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lookForWork.run();
            }
        });
    }

    /** Leaves the place and enters it again, so that its task, its timer or its called process is made anew. */
    void enterAgain(DeadPlace place) {
        Optional<HistoricProcessInstance> called = calledFrom(place.activityInstance());
        activity(place.activityInstance()).ifPresent(this::forgetTask);
        runtime.createProcessInstanceModification(place.process())
                .startBeforeActivity(place.activity())
                .cancelActivityInstance(place.activityInstance())
                .execute();
        called.ifPresent(before -> moveOn(before, place.process()));
    }

    /** Begins the process about {@code subject} again, together with those that called it and are gone like it. */
    void beginAgain(UUID subject) {
        HistoricProcessInstance gone =
                topmostGone(lastAbout(subject).orElseThrow(RadarRefusal.CANNOT_BEGIN_AGAIN::with));
        List<HistoricActivityInstance> places = places(gone);
        if (places.isEmpty()) {
            throw RadarRefusal.CANNOT_BEGIN_AGAIN.with();
        }
        ProcessInstantiationBuilder again = runtime.createProcessInstanceById(gone.getProcessDefinitionId())
                .businessKey(gone.getBusinessKey())
                .setVariables(recollection.of(things(gone)));
        places.forEach(place -> again.startBeforeActivity(place.getActivityId()));
        ProcessInstance begun = again.execute();
        places.forEach(this::forgetTask);
        places.forEach(place -> calledFrom(place.getId()).ifPresent(before -> moveOn(before, begun.getId())));
    }

    /** When what the process did last was done. */
    Instant lostAt(UUID subject) {
        return lastAbout(subject)
                .map(gone -> gone.getEndTime() == null ? gone.getStartTime() : gone.getEndTime())
                .map(Date::toInstant)
                .orElseGet(() -> Instant.ofEpochMilli(subject.getMostSignificantBits() >>> 16));
    }

    /** Takes the newly called process to the places where the one before it stood. */
    private void moveOn(HistoricProcessInstance before, String caller) {
        List<HistoricActivityInstance> places = places(before);
        Optional<ProcessInstance> called =
                runtime.createProcessInstanceQuery().superProcessInstanceId(caller).list().stream()
                        .filter(instance -> before.getBusinessKey().equals(instance.getBusinessKey()))
                        .filter(instance -> before.getProcessDefinitionId().equals(instance.getProcessDefinitionId()))
                        .findFirst();
        if (called.isEmpty() || places.isEmpty()) {
            return;
        }
        String instance = called.get().getId();
        runtime.setVariables(instance, recollection.of(things(before)));
        List<String> first = standing(instance);
        List<String> wanted =
                places.stream().map(HistoricActivityInstance::getActivityId).toList();
        if (!first.equals(wanted)) {
            ProcessInstanceModificationBuilder move = runtime.createProcessInstanceModification(instance);
            wanted.forEach(move::startBeforeActivity);
            first.forEach(move::cancelAllForActivity);
            move.execute();
        }
        places.forEach(this::forgetTask);
        places.forEach(place -> calledFrom(place.getId()).ifPresent(deeper -> moveOn(deeper, instance)));
    }

    private List<String> standing(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        return tree == null
                ? List.of()
                : Stream.of(tree.getChildActivityInstances())
                        .map(ActivityInstance::getActivityId)
                        .toList();
    }

    /** Where a process stood when it was lost: what had not ended, or ended with it. */
    private List<HistoricActivityInstance> places(HistoricProcessInstance gone) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(gone.getId()).list().stream()
                .filter(place -> !place.getActivityType().equals("boundaryTimer")
                        && !place.getActivityType().startsWith("boundary"))
                .filter(place -> place.getEndTime() == null || endedWith(gone, place))
                .toList();
    }

    private static boolean endedWith(HistoricProcessInstance gone, HistoricActivityInstance place) {
        return gone.getEndTime() != null
                && place.isCanceled()
                && gone.getEndTime().getTime() - place.getEndTime().getTime() < SAME_MOMENT_MILLIS;
    }

    private Optional<HistoricProcessInstance> lastAbout(UUID subject) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime));
    }

    private HistoricProcessInstance topmostGone(HistoricProcessInstance gone) {
        return Optional.ofNullable(gone.getSuperProcessInstanceId())
                .filter(caller -> runtime.createProcessInstanceQuery()
                                .processInstanceId(caller)
                                .count()
                        == 0)
                .flatMap(this::instance)
                .map(this::topmostGone)
                .orElse(gone);
    }

    private Optional<HistoricProcessInstance> calledFrom(String activityInstance) {
        return activity(activityInstance)
                .map(HistoricActivityInstance::getCalledProcessInstanceId)
                .flatMap(this::instance);
    }

    private Optional<HistoricActivityInstance> activity(String id) {
        return Optional.ofNullable(history.createHistoricActivityInstanceQuery()
                .activityInstanceId(id)
                .singleResult());
    }

    private Optional<HistoricProcessInstance> instance(String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult());
    }

    /** What a process is about and what those it called were about: the things it knew. */
    private List<UUID> things(HistoricProcessInstance process) {
        return Stream.concat(
                        history
                                .createHistoricProcessInstanceQuery()
                                .superProcessInstanceId(process.getId())
                                .list()
                                .stream()
                                .map(HistoricProcessInstance::getBusinessKey),
                        Stream.of(process.getBusinessKey()))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** The step has a new task; nobody shall see the old one beside it. */
    private void forgetTask(HistoricActivityInstance place) {
        if (place.getTaskId() != null) {
            worklist.cancelled(UUID.fromString(place.getTaskId()));
        }
    }
}
