package org.lijian.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.Officers;
import org.lijian.platform.AuditChain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of the bureau: what is registered, what is stored, and whether it can be relied on. */
@Service
public class EvidenceItems {
    private final EvidenceMapper mapper;
    private final Custody custody;
    private final ObjectStore store;
    private final Officers officers;
    private final AuditChain audit;
    private final LegalTime time;
    private final ApplicationEventPublisher events;
    private final List<EvidenceSubjects> subjects;

    EvidenceItems(
            EvidenceMapper mapper,
            Custody custody,
            ObjectStore store,
            Officers officers,
            AuditChain audit,
            LegalTime time,
            ApplicationEventPublisher events,
            List<EvidenceSubjects> subjects) {
        this.mapper = mapper;
        this.custody = custody;
        this.store = store;
        this.officers = officers;
        this.audit = audit;
        this.time = time;
        this.events = events;
        this.subjects = List.copyOf(subjects);
    }

    /**
     * Describes an item before its bytes come. The same id with the same description again is answered as the first time.
     *
     * @throws Problem {@code already-exists} for another description, {@code G26-evidence-never-replaced} for another hash,
     *     {@code evidence-subject-unknown} for a thing that is not there or not in the officer's area
     */
    @Transactional
    public EvidenceView register(RegisterEvidence command, CurrentOfficer officer) {
        Instant now = time.now();
        RegionCode region = regionOf(Require.present(command.subject(), "/subject"), officer);
        EvidenceItem item = EvidenceItem.register(command, region, officer, now);
        Require.that(
                item, !officers.officers(List.of(item.takenBy())).isEmpty(), "/takenBy", "没有此人员", "is not an officer");
        EvidenceItem known = mapper.find(item.id());
        if (known != null) {
            return sameAgain(known, item, officer);
        }
        mapper.insert(item);
        custody.record(item, CustodyAction.REGISTERED, officer.id(), now);
        events.publishEvent(
                new EvidenceRegistered(item.id(), item.subjectId(), officer.id(), item.region(), item.sha256()));
        return EvidenceView.of(item);
    }

    /**
     * @throws Problem {@code not-found}
     */
    @Transactional(readOnly = true)
    public EvidenceView item(EvidenceId id) {
        return EvidenceView.of(required(mapper.find(id), id));
    }

    @Transactional(readOnly = true)
    public EvidenceView item(EvidenceId id, CurrentOfficer reader) {
        EvidenceView item = item(id);
        reader.requireToKnowOf(item.region(), id);
        return item;
    }

    /** Every item of one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<EvidenceView> ofSubject(UUID subjectId) {
        return mapper.ofSubject(subjectId).stream().map(EvidenceView::of).toList();
    }

    /** The stored pictures of the subjects, which the caller has let the reader know of. */
    @Transactional(readOnly = true)
    public List<EvidencePicture> pictures(Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : mapper.pictures(subjects);
    }

    /** The items of one subject that the reader may know of, newest first. */
    @Transactional(readOnly = true)
    public Page<EvidenceView> ofSubject(UUID subjectId, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.list(subjectId, reader.area().prefix(), page.after(), page.rows()),
                        page.limit(),
                        item -> item.id().value())
                .map(EvidenceView::of);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CustodyView custody(EvidenceId id, CurrentOfficer reader) {
        return custody.of(item(id, reader));
    }

    /**
     * Before a finding is based on evidence: the bytes are in the object store and are those that were registered.
     *
     * @throws Problem {@code evidence-unknown}, also for what lies outside the officer's area; {@code G26-evidence-verified-before-relied-on}
     */
    @Transactional(readOnly = true)
    public void requireStored(Collection<EvidenceId> ids, CurrentOfficer officer) {
        stored(ids, officer);
    }

    /**
     * The conclusion of a case is based on evidence: as {@link #requireStored}, and the chain of the case says from now on that it relies
     * on each item as it is.
     *
     * @throws Problem {@code evidence-unknown}, {@code G26-evidence-verified-before-relied-on}
     */
    @Transactional
    public void relyOn(UUID caseId, Collection<EvidenceId> ids, CurrentOfficer officer) {
        custody.reliedOn(caseId, stored(ids, officer), officer.id(), time.now());
    }

    private List<EvidenceItem> stored(Collection<EvidenceId> ids, CurrentOfficer officer) {
        return ids.stream().distinct().map(id -> stored(id, officer)).toList();
    }

    private EvidenceItem stored(EvidenceId id, CurrentOfficer officer) {
        EvidenceItem item = mapper.find(id);
        if (item == null || !officer.mayKnowOf(item.region())) {
            throw EvidenceRefusal.UNKNOWN.with("id", id);
        }
        if (!item.isStored() || !isKept(EvidenceView.of(item))) {
            throw EvidenceRefusal.VERIFIED_BEFORE_RELIED_ON.with("id", id);
        }
        return item;
    }

    /** The bytes are in the object store; twice is once. */
    @Transactional
    EvidenceContents.Taken markStored(EvidenceId id, ContentFindings findings, CurrentOfficer officer) {
        EvidenceItem item = required(mapper.lock(id), id);
        if (item.isStored()) {
            return new EvidenceContents.Taken(EvidenceView.of(item), false);
        }
        Instant now = time.now();
        EvidenceItem stored = item.stored(findings, now);
        if (mapper.saveStored(stored) != 1) {
            throw PlatformRefusal.STALE.with();
        }
        custody.record(stored, CustodyAction.STORED, officer.id(), now);
        events.publishEvent(new EvidenceStored(id, stored.subjectId(), officer.id(), stored.region(), stored.sha256()));
        return new EvidenceContents.Taken(item(id), true);
    }

    /** Refuses other bytes under the id of an item, and writes down that somebody tried. */
    Problem neverReplaced(EvidenceView item, String kept, String offered, OfficerId officer) {
        audit.recordRefusal(
                item.subject(),
                officer,
                "EvidenceReplacementRefused",
                Map.of("evidenceId", item.id().text(), "keptSha256", kept, "offeredSha256", offered));
        return EvidenceRefusal.NEVER_REPLACED.with("id", item.id(), "kept", kept, "offered", offered);
    }

    /** Whether the object store has exactly what was registered. */
    boolean isKept(EvidenceView item) {
        return store.stat(EvidenceItem.key(item))
                .filter(object -> object.sha256Hex().equals(item.sha256()) && object.size() == item.size())
                .isPresent();
    }

    private EvidenceView sameAgain(EvidenceItem known, EvidenceItem item, CurrentOfficer officer) {
        officer.requireToKnowOf(known.region(), known.id());
        if (!known.sha256().equals(item.sha256())) {
            throw neverReplaced(EvidenceView.of(known), known.sha256(), item.sha256(), officer.id())
                    .at("/sha256");
        }
        if (!known.describesTheSameAs(item)) {
            audit.recordRefusal(
                    known.subjectId(),
                    officer.id(),
                    "EvidenceRedescriptionRefused",
                    Map.of(
                            "evidenceId",
                            known.id().text(),
                            "keptSha256",
                            known.sha256(),
                            "offeredSha256",
                            item.sha256(),
                            "offeredSubject",
                            item.subjectId().toString()));
            throw PlatformRefusal.ALREADY_EXISTS.with("id", item.id());
        }
        return EvidenceView.of(known);
    }

    private RegionCode regionOf(UUID subject, CurrentOfficer officer) {
        return subjects.stream()
                .map(feature -> feature.regionOf(subject))
                .filter(Objects::nonNull)
                .filter(officer::mayKnowOf)
                .findFirst()
                .orElseThrow(() ->
                        EvidenceRefusal.SUBJECT_UNKNOWN.with("subject", subject).at("/subject"));
    }

    private static EvidenceItem required(@Nullable EvidenceItem item, EvidenceId id) {
        if (item == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return item;
    }
}
