package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.OwnTransaction;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Uploads in parts. Whatever arrived before a connection broke is kept in the object store, and the next part, on whichever copy of the
 * backend, goes on from there; the last one hands the whole to {@link EvidenceContents}, which looks at it as at bytes sent in one piece.
 */
@Service
class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int EXPIRED_AT_ONCE = 100;

    private final UploadMapper mapper;
    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final ObjectStore store;
    private final OwnTransaction own;
    private final LegalTime time;
    private final PartsUnderway underway = new PartsUnderway();

    Uploads(
            UploadMapper mapper,
            EvidenceItems items,
            EvidenceContents contents,
            ObjectStore store,
            OwnTransaction own,
            LegalTime time) {
        this.mapper = mapper;
        this.items = items;
        this.contents = contents;
        this.store = store;
        this.own = own;
        this.time = time;
    }

    /** @param length what the device announces; it has to be what was registered */
    Upload begin(EvidenceId evidence, long length, CurrentOfficer officer) {
        EvidenceView item = items.item(evidence, officer);
        if (length != item.size()) {
            throw EvidenceRefusal.SIZE_MISMATCH.with("offered", length, "registered", item.size());
        }
        Upload upload = Upload.begun(item, officer, time.now());
        mapper.insert(upload);
        return upload;
    }

    Upload upload(UploadId id, CurrentOfficer officer) {
        return required(mapper.find(id), id).requireOf(officer, time.now());
    }

    /**
     * How far it has come, with the part that is being taken; one whose last step was lost with the server that took it is brought to its
     * end.
     */
    Upload progress(UploadId id, CurrentOfficer officer) throws IOException {
        underway.awaitEnd(id);
        return brought(id, officer);
    }

    private Upload brought(UploadId id, CurrentOfficer officer) throws IOException {
        Upload upload = upload(id, officer);
        if (upload.isWhole() && upload.finishedAt() == null) {
            finish(upload, mapper.parts(id), null, officer);
        }
        return upload(id, officer);
    }

    /**
     * Takes what comes from {@code offset} on. Without a checksum everything that came before the connection broke is kept; with one, all
     * or nothing of this part.
     *
     * @param sha256 of the part, where the device says one
     */
    Upload append(UploadId id, long offset, @Nullable String sha256, InputStream bytes, CurrentOfficer officer)
            throws IOException {
        return underway.take(id, () -> take(id, offset, sha256, bytes, officer));
    }

    private Upload take(UploadId id, long offset, @Nullable String sha256, InputStream bytes, CurrentOfficer officer)
            throws IOException {
        upload(id, officer).requireAt(offset);
        try (ReceivedBytes part = ReceivedBytes.asFarAsTheyCame(bytes)) {
            if (sha256 != null) {
                part.requireUnbroken();
                if (!sha256.equals(part.sha256())) {
                    throw EvidenceRefusal.UPLOAD_CHECKSUM.with("offered", sha256, "found", part.sha256());
                }
            }
            Upload grown = part.size() == 0 ? brought(id, officer) : grow(id, offset, part, officer);
            part.requireUnbroken();
            return grown;
        }
    }

    private Upload grow(UploadId id, long offset, ReceivedBytes part, CurrentOfficer officer) throws IOException {
        Upload grown = upload(id, officer).requireAt(offset).grown(part.size(), time.now());
        if (!grown.isWhole()) {
            return keep(id, offset, part, officer);
        }
        finish(grown, before(id, offset, officer), part, officer);
        return grown;
    }

    private Upload keep(UploadId id, long offset, ReceivedBytes part, CurrentOfficer officer) {
        String key = "uploads/" + id + "/" + offset + "-" + Ids.next();
        store.putIfAbsent(key, part.file(), part.sha256(), "application/octet-stream");
        try {
            return own.run(() -> {
                Upload upload = required(mapper.lock(id), id)
                        .requireOf(officer, time.now())
                        .requireAt(offset)
                        .grown(part.size(), time.now());
                mapper.grow(upload);
                mapper.insertPart(new Upload.Part(id, offset, part.size(), key));
                return upload;
            });
        } catch (Problem overtaken) {
            store.discard(key);
            throw overtaken;
        }
    }

    /** What is kept of an upload up to the offset, all of it. */
    private List<Upload.Part> before(UploadId id, long offset, CurrentOfficer officer) {
        List<Upload.Part> parts =
                mapper.parts(id).stream().filter(part -> part.start() < offset).toList();
        if (parts.stream().mapToLong(Upload.Part::length).sum() != offset) {
            // somebody else brought it to its end, or to its beginning, in between
            throw EvidenceRefusal.UPLOAD_OFFSET.with(
                    "received", upload(id, officer).received(), "offered", offset);
        }
        return parts;
    }

    /**
     * Hands the whole over. The last part is handed on as it came, so that bytes sent in one piece are written to the store once; a
     * server that dies before it is done is sent that part again.
     */
    private void finish(Upload upload, List<Upload.Part> before, @Nullable ReceivedBytes last, CurrentOfficer officer)
            throws IOException {
        try {
            if (before.isEmpty() && last != null) {
                contents.take(upload.evidenceId(), last, officer);
            } else {
                try (InputStream kept = new SequenceInputStream(opened(before.iterator()));
                        InputStream rest = last == null ? InputStream.nullInputStream() : last.open();
                        ReceivedBytes whole = ReceivedBytes.whole(new SequenceInputStream(kept, rest))) {
                    contents.take(upload.evidenceId(), whole, officer);
                }
            }
        } catch (Problem refused) {
            if (refused.refusal() != PlatformRefusal.UNAVAILABLE) {
                forget(upload.id(), () -> mapper.restart(upload.id()));
            }
            throw refused;
        }
        forget(upload.id(), () -> mapper.finish(upload.id(), time.now()));
    }

    /** The parts are nobody's evidence: what they are the parts of is stored, or was refused. */
    private void forget(UploadId id, Runnable outcome) {
        List<Upload.Part> parts = own.run(() -> {
            outcome.run();
            List<Upload.Part> kept = mapper.parts(id);
            if (!kept.isEmpty()) {
                mapper.deleteParts(id);
            }
            return kept;
        });
        parts.forEach(part -> store.discard(part.objectKey()));
    }

    /** Takes the parts of uploads that nobody went on with out of the store. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forgetExpired() {
        for (UploadId id : mapper.expired(time.now(), EXPIRED_AT_ONCE)) {
            LOG.info("upload {} was not gone on with and is forgotten", id);
            forget(id, () -> mapper.restart(id));
        }
    }

    private Enumeration<InputStream> opened(Iterator<Upload.Part> parts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return store.open(parts.next().objectKey());
            }
        };
    }

    private static Upload required(@Nullable Upload upload, UploadId id) {
        if (upload == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return upload;
    }
}
