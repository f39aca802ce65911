package org.lijian.casebundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.evidence.CustodyEntry;
import org.lijian.evidence.EvidenceExtracts;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.AuditVerification;
import org.lijian.platform.CurrentOfficer;
import org.lijian.timeline.Timelines;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies the chains with every member their hashes cover, so that they are recomputed without the system. Of what is not told to the reader
 * in full the hashes stay and the content does not.
 */
@Component
class ChainCopies {
    private static final String CUSTODY = "custody.tsv";
    private static final String AUDIT = "audit.tsv";
    private static final List<String> CUSTODY_COLUMNS = List.of(
            "subject",
            "seq",
            "id",
            "evidence",
            "action",
            "officer",
            "at",
            "contentSha256",
            "describedSha256",
            "previousHash",
            "hash");
    private static final List<String> AUDIT_COLUMNS =
            List.of("subject", "seq", "id", "at", "officer", "action", "withheld", "previousHash", "hash", "detail");

    private final EvidenceExtracts custody;
    private final AuditChain audit;
    private final Timelines timelines;
    private final JsonMapper json;

    ChainCopies(EvidenceExtracts custody, AuditChain audit, Timelines timelines, JsonMapper json) {
        this.custody = custody;
        this.audit = audit;
        this.timelines = timelines;
        this.json = json;
    }

    /**
     * Answers what the chains say of each item.
     *
     * @param evidence the items that are registered
     */
    Map<EvidenceId, List<CustodyEntry>> custody(
            Map<UUID, String> things, Set<UUID> evidence, BundleArchive archive, BundleIndex index) throws IOException {
        Map<EvidenceId, List<CustodyEntry>> said = new LinkedHashMap<>();
        Map<UUID, Long> broken = new LinkedHashMap<>();
        String hash = archive.table(CUSTODY, CUSTODY_COLUMNS, rows -> {
            for (UUID thing : things.keySet()) {
                EvidenceExtracts.Chain chain = custody.custody(thing);
                for (CustodyEntry entry : chain.entries()) {
                    rows.row(
                            entry.subjectId(),
                            entry.seq(),
                            entry.id(),
                            entry.evidenceId(),
                            entry.action(),
                            entry.officerId(),
                            entry.at(),
                            entry.contentSha256(),
                            entry.describedSha256(),
                            entry.previousHash(),
                            entry.hash());
                    said.computeIfAbsent(entry.evidenceId(), item -> new ArrayList<>())
                            .add(entry);
                }
                if (chain.brokenAt() != null) {
                    broken.put(thing, chain.brokenAt());
                }
            }
        });
        index.present("custody", "all", "证据保管链", CUSTODY, hash);
        broken.forEach(
                (thing, seq) -> index.absent("custody", thing, "证据保管链", SourceState.BROKEN, "自第" + seq + "条起与记录不符"));
        said.keySet().stream()
                .filter(item -> !evidence.contains(item.value()))
                .forEach(item -> index.absent("evidence", item, "证据", SourceState.MISSING, "保管链中有，登记中没有"));
        return said;
    }

    /** @param documents the documents that are on record */
    void audit(
            Map<UUID, String> things,
            Set<UUID> documents,
            CurrentOfficer reader,
            BundleArchive archive,
            BundleIndex index)
            throws IOException {
        Set<String> lost = new HashSet<>();
        Map<UUID, Long> broken = new LinkedHashMap<>();
        String hash = archive.table(AUDIT, AUDIT_COLUMNS, rows -> {
            for (UUID thing : things.keySet()) {
                AuditVerification verified = audit.verify(thing);
                if (!verified.intact()) {
                    broken.put(thing, verified.brokenAt() == null ? 1 : verified.brokenAt());
                }
                for (AuditEntryView entry : (Iterable<AuditEntryView>) audit.entriesOf(thing)::iterator) {
                    row(rows, entry, reader);
                    noteDocument(entry, documents, lost);
                }
            }
        });
        index.present("audit", "all", "操作记录摘录", AUDIT, hash);
        broken.forEach(
                (thing, seq) -> index.absent("audit", thing, "操作记录", SourceState.BROKEN, "自第" + seq + "条起与记录不符"));
        lost.forEach(id -> index.absent("document", id, "文书", SourceState.MISSING, "操作记录中已制发，文书库中没有"));
    }

    private void row(BundleArchive.Rows rows, AuditEntryView entry, CurrentOfficer reader) throws IOException {
        boolean told = timelines.tellsInFull(entry.action(), reader);
        rows.row(
                entry.subjectId(),
                entry.seq(),
                entry.id(),
                entry.at(),
                entry.officerId(),
                entry.action(),
                told ? "" : "withheld",
                entry.previousHash(),
                entry.hash(),
                told ? entry.detail() : "");
    }

    private void noteDocument(AuditEntryView entry, Set<UUID> documents, Set<String> lost) {
        if (entry.action().equals("DocumentIssued")) {
            String id = json.readTree(entry.detail()).path("documentId").asString("");
            if (!id.isEmpty() && !documents.contains(UUID.fromString(id))) {
                lost.add(id);
            }
        }
    }
}
