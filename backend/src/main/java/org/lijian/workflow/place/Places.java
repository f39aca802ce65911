package org.lijian.workflow.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Id;
import org.lijian.workflow.Diagrams;
import org.lijian.workflow.place.ProcessPlace.Passage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the history of the engine which way a case came. */
@Service
public class Places {
    private final HistoryService history;
    private final RepositoryService repository;
    private final Penalties penalties;
    private final Diagrams diagrams;

    Places(ProcessEngine engine, Penalties penalties, Diagrams diagrams) {
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
        this.penalties = penalties;
        this.diagrams = diagrams;
    }

    /** The processes of the case and of its penalties with all they called. Nobody is asked whether they may know. */
    @Transactional(readOnly = true)
    public CaseProcessView ofCase(CaseId file) {
        Stream<Id> subjects =
                Stream.concat(Stream.of(file), penalties.ofCase(file).stream().map(penalty -> penalty.id()));
        return new CaseProcessView(subjects.flatMap(subject -> begunAbout(subject).stream())
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .flatMap(begun -> withCalled(begun).stream())
                .toList());
    }

    /** Every process in the version that new cases begin on. */
    @Transactional(readOnly = true)
    public List<ProcessView> processes() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(definition -> new ProcessView(
                        definition.getKey(),
                        diagrams.name(definition.getId()),
                        definition.getVersion(),
                        definition.getVersionTag(),
                        diagrams.subject(definition.getId()),
                        diagram(definition)))
                .toList();
    }

    /** The diagram of a process as BPMN; of its newest version where none is named. */
    @Transactional(readOnly = true)
    public byte[] diagram(String key, @Nullable Integer version) {
        var query = repository.createProcessDefinitionQuery().processDefinitionKey(key);
        ProcessDefinition definition = (version == null ? query.latestVersion().list() : query.list())
                .stream()
                        .filter(each -> version == null || each.getVersion() == version)
                        .findFirst()
                        .orElseThrow(() ->
                                PlatformRefusal.NOT_FOUND.with("id", version == null ? key : key + " " + version));
        try (InputStream model = repository.getProcessModel(definition.getId())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HistoricProcessInstance> begunAbout(Id subject) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.text())
                .rootProcessInstances()
                .list();
    }

    private List<ProcessPlace> withCalled(HistoricProcessInstance process) {
        List<ProcessPlace> places = new ArrayList<>();
        places.add(place(process));
        history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(process.getId())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(called -> places.addAll(withCalled(called)));
        return places;
    }

    private ProcessPlace place(HistoricProcessInstance process) {
        ProcessDefinition definition = repository.getProcessDefinition(process.getProcessDefinitionId());
        List<HistoricActivityInstance> passages = history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return new ProcessPlace(
                process.getId(),
                process.getSuperProcessInstanceId(),
                definition.getKey(),
                diagrams.name(definition.getId()),
                definition.getVersion(),
                definition.getVersionTag(),
                diagram(definition),
                diagrams.subject(definition.getId()),
                UUID.fromString(process.getBusinessKey()),
                process.getStartTime().toInstant(),
                process.getEndTime() == null ? null : process.getEndTime().toInstant(),
                passages(passages.stream().filter(passage -> passage.getEndTime() == null)),
                passages(passages.stream().filter(passage -> passage.getEndTime() != null)));
    }

    private List<Passage> passages(Stream<HistoricActivityInstance> passages) {
        return passages.map(passage -> new Passage(
                        passage.getActivityId(),
                        diagrams.step(passage.getProcessDefinitionId(), passage.getActivityId()),
                        passage.getStartTime().toInstant(),
                        passage.getEndTime() == null
                                ? null
                                : passage.getEndTime().toInstant(),
                        passage.isCanceled(),
                        passage.getCalledProcessInstanceId()))
                .toList();
    }

    private static String diagram(ProcessDefinition definition) {
        return "/processes/" + definition.getKey() + "/diagram?version=" + definition.getVersion();
    }
}
