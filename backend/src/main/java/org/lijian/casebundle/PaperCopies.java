package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.evidence.EvidenceExtracts;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceStatus;
import org.lijian.evidence.EvidenceView;
import org.lijian.evidence.ScanResult;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** Copies documents as they were issued and evidence as it is kept. */
@Component
class PaperCopies {
    private static final String DOCUMENT = "document";
    private static final String EVIDENCE = "evidence";

    private final Documents documents;
    private final EvidenceItems items;
    private final EvidenceExtracts originals;

    PaperCopies(Documents documents, EvidenceItems items, EvidenceExtracts originals) {
        this.documents = documents;
        this.items = items;
        this.originals = originals;
    }

    void document(UUID id, CurrentOfficer reader, BundleArchive archive, BundleIndex index) throws IOException {
        try {
            DocumentView document = documents.document(new DocumentId(id), reader);
            String title = document.number() == null ? document.title() : document.title() + " " + document.number();
            copy(document, title, archive, index);
        } catch (Problem hidden) {
            index.absent(DOCUMENT, id, "文书", SourceState.WITHHELD, onlyNotFound(hidden));
        }
    }

    private void copy(DocumentView document, String title, BundleArchive archive, BundleIndex index)
            throws IOException {
        String text;
        try {
            text = documents.text(document.id());
        } catch (Problem altered) {
            index.absent(DOCUMENT, document.id(), title, SourceState.ALTERED, altered.zh());
            return;
        }
        String path = "documents/" + document.id() + ".txt";
        index.present(DOCUMENT, document.id(), title, path, archive.add(path, text.getBytes(UTF_8)));
    }

    void evidence(UUID id, CurrentOfficer reader, BundleArchive archive, BundleIndex index) throws IOException {
        try {
            copy(items.item(new EvidenceId(id), reader), archive, index);
        } catch (Problem hidden) {
            index.absent(EVIDENCE, id, "证据", SourceState.WITHHELD, onlyNotFound(hidden));
        }
    }

    private void copy(EvidenceView item, BundleArchive archive, BundleIndex index) throws IOException {
        String title = item.proves() + "（" + item.fileName() + "）";
        if (item.status() != EvidenceStatus.STORED) {
            index.absent(EVIDENCE, item.id(), title, SourceState.NOT_RECEIVED, "已登记，原件尚未上传");
            return;
        }
        if (item.findings() != null && item.findings().scan() == ScanResult.INFECTED) {
            index.absent(EVIDENCE, item.id(), title, SourceState.WITHHELD, "原件含恶意程序，不予收录");
            return;
        }
        Optional<InputStream> kept = originals.original(item);
        if (kept.isEmpty()) {
            index.absent(EVIDENCE, item.id(), title, SourceState.MISSING, "存储中没有原件，登记的SHA-256为" + item.sha256());
            return;
        }
        String path = "evidence/" + item.id() + "." + extension(item.mediaType());
        String hash;
        try (InputStream bytes = kept.get()) {
            hash = archive.add(path, bytes);
        }
        if (hash.equals(item.sha256())) {
            index.present(EVIDENCE, item.id(), title, path, hash);
        } else {
            index.altered(EVIDENCE, item.id(), title, path, hash, "与登记的SHA-256不符：" + item.sha256());
        }
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "audio/mpeg" -> "mp3";
            case "audio/mp4" -> "m4a";
            default -> mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }

    private static String onlyNotFound(Problem problem) {
        if (problem.refusal() != PlatformRefusal.NOT_FOUND) {
            throw problem;
        }
        return "不在申请人辖区内";
    }
}
