package org.lijian.casebundle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lijian.evidence.CustodyAction;
import org.lijian.evidence.CustodyEntry;
import org.lijian.evidence.EvidenceExtracts;
import org.lijian.evidence.EvidenceExtracts.Description;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.CurrentOfficer;
import org.springframework.stereotype.Component;

/**
 * Copies what is said of the evidence, member by member as the fingerprints in its custody cover it, and says where it is not what was said
 * then, and which item no custody knows of.
 */
@Component
class DescriptionCopies {
    private static final String PATH = "evidence.tsv";
    private static final String TITLE = "证据登记内容";
    private static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "region",
            "kind",
            "fileName",
            "mediaType",
            "size",
            "sha256",
            "takenAt",
            "takenLon",
            "takenLat",
            "takenText",
            "takenBy",
            "proves",
            "originalCarrier",
            "capture",
            "notes",
            "registeredBy",
            "registeredAt",
            "findings",
            "storedAt");

    private final EvidenceExtracts evidence;

    DescriptionCopies(EvidenceExtracts evidence) {
        this.evidence = evidence;
    }

    /** @param custody what the chains said of the items before: an item is described as far as they know of it, or further */
    void write(
            Set<UUID> items,
            Map<EvidenceId, List<CustodyEntry>> custody,
            CurrentOfficer reader,
            BundleArchive archive,
            BundleIndex index)
            throws IOException {
        String hash = archive.table(PATH, COLUMNS, rows -> {
            for (UUID item : items) {
                EvidenceId id = new EvidenceId(item);
                Optional<Description> said = evidence.description(id, reader);
                if (said.isPresent()) {
                    rows.row(
                            said.get().members().map(DescriptionCopies::escaped).toArray());
                    compare(id, said.get(), custody.getOrDefault(id, List.of()), index);
                }
            }
        });
        index.present("descriptions", "all", TITLE, PATH, hash);
    }

    private static void compare(EvidenceId id, Description said, List<CustodyEntry> entries, BundleIndex index) {
        entries.stream()
                .filter(entry -> !said.wasSo(entry))
                .findFirst()
                .ifPresent(entry ->
                        index.absent("description", id, TITLE, SourceState.ALTERED, "与保管链第" + entry.seq() + "条所记不符"));
        boolean known = entries.stream().anyMatch(entry -> entry.action() == CustodyAction.REGISTERED)
                && (!said.isStored() || entries.stream().anyMatch(entry -> entry.action() == CustodyAction.STORED));
        if (!known) {
            index.absent("custody", id, "证据保管链", SourceState.MISSING, "登记中有此证据，保管链中没有其登记或者入库");
        }
    }

    /** Texts have lines, rows have not. */
    private static String escaped(Optional<Object> member) {
        return member.map(Object::toString)
                .orElse("")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
