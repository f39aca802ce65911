package org.lijian.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of what happened to every subject, each entry chained to the one before by its hash. */
@Service
public class AuditChain {
    private static final int AT_ONCE = 500;

    private final AuditMapper mapper;
    private final LegalTime time;
    private final JsonMapper json;
    private final TransactionTemplate ofItsOwn;
    private final AtCommit<AuditedAct> acts = new AtCommit<>(this::append);

    AuditChain(AuditMapper mapper, LegalTime time, JsonMapper json, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.time = time;
        this.json = json;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes down an event in the transaction that published it: there is no change without its entry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DomainEvent event) {
        acts.add(new AuditedAct(
                event.subjectId(),
                event.by(),
                event.getClass().getSimpleName(),
                json.writeValueAsString(event),
                time.now()));
    }

    /**
     * Writes down that something was refused, though the refusal rolls everything else back. It is written when the transaction at hand
     * is over, in one of its own.
     *
     * @param detail facts without personal data
     */
    public void recordRefusal(UUID subjectId, OfficerId officer, String action, Map<String, ?> detail) {
        String text = json.writeValueAsString(detail);
        Runnable write = () -> ofItsOwn.executeWithoutResult(
                status -> append(List.of(new AuditedAct(subjectId, officer, action, text, time.now()))));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                write.run();
            }
        });
    }

    @Transactional(readOnly = true)
    public Page<AuditEntryView> entries(UUID subjectId, PageRequest page) {
        acts.write();
        return Page.of(mapper.list(subjectId, page, page.rows()), page.limit(), AuditEntry::id)
                .map(AuditEntry::view);
    }

    /** What happened to any of the subjects, newest first. */
    @Transactional(readOnly = true)
    public Page<AuditEntryView> entriesOf(Collection<UUID> subjects, PageRequest page) {
        acts.write();
        return Page.of(mapper.listOf(subjects, page, page.rows()), page.limit(), AuditEntry::id)
                .map(AuditEntry::view);
    }

    /** All entries of one subject in their order, fetched {@value #AT_ONCE} at once as they are asked for. */
    public Stream<AuditEntryView> entriesOf(UUID subjectId) {
        return Stream.iterate(
                        entriesFrom(subjectId, 1),
                        page -> !page.isEmpty(),
                        page -> entriesFrom(subjectId, page.get(page.size() - 1).seq() + 1))
                .flatMap(List::stream);
    }

    private List<AuditEntryView> entriesFrom(UUID subjectId, long seq) {
        acts.write();
        return mapper.entriesFrom(subjectId, seq, AT_ONCE).stream()
                .map(AuditEntry::view)
                .toList();
    }

    /** Writes down what this transaction did so far: whoever did something to the same subjects waits from now on until it is over. */
    public void writeNow() {
        acts.write();
    }

    /** Recomputes the chain of a subject from its first entry to the last. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditVerification verify(UUID subjectId) {
        acts.write();
        AuditHead stored = mapper.head(subjectId);
        AuditHead end = stored == null ? AuditHead.none(subjectId) : stored;
        AuditHead reached = AuditHead.none(subjectId);
        List<AuditEntry> entries;
        do {
            entries = mapper.entriesFrom(subjectId, reached.length() + 1, AT_ONCE);
            for (AuditEntry entry : entries) {
                if (!entry.follows(reached)) {
                    return new AuditVerification(subjectId, false, end.length(), reached.length() + 1);
                }
                reached = entry.head();
            }
        } while (entries.size() == AT_ONCE);
        return reached.equals(end)
                ? new AuditVerification(subjectId, true, end.length(), null)
                : new AuditVerification(subjectId, false, end.length(), reached.length() + 1);
    }

    /** Chains the acts in their order, each to the last entry of its subject. */
    void append(List<AuditedAct> acts) {
        List<UUID> subjects =
                acts.stream().map(AuditedAct::subjectId).distinct().sorted().toList();
        Map<UUID, AuditHead> ends = new LinkedHashMap<>();
        subjects.forEach(subject -> ends.put(subject, AuditHead.none(subject)));
        mapper.lockHeads(subjects).forEach(head -> ends.put(head.subjectId(), head));
        List<AuditEntry> entries = new ArrayList<>();
        for (AuditedAct act : acts) {
            AuditEntry entry = AuditEntry.following(Objects.requireNonNull(ends.get(act.subjectId())), act);
            ends.put(act.subjectId(), entry.head());
            entries.add(entry);
        }
        mapper.insert(entries);
        mapper.putHeads(ends.values());
    }
}
