package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
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
import org.lijian.shared.Sha256;
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
    private static final int CHUNK = 64 * 1024;
    private static final int EXPIRED_AT_ONCE = 100;

    private final UploadMapper mapper;
    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final ObjectStore store;
    private final OwnTransaction own;
    private final LegalTime time;

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

    /** How far it has come; one whose last step was lost with the server that took it is brought to its end. */
    Upload progress(UploadId id, CurrentOfficer officer) throws IOException {
        Upload upload = upload(id, officer);
        if (upload.isWhole() && upload.finishedAt() == null) {
            finish(upload, officer);
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
        upload(id, officer).requireAt(offset);
        Path file = Files.createTempFile("upload-", ".part");
        try {
            Received received = receive(bytes, file, sha256 != null);
            if (sha256 != null && !sha256.equals(received.sha256())) {
                throw EvidenceRefusal.UPLOAD_CHECKSUM.with("offered", sha256, "found", received.sha256());
            }
            Upload grown = received.size() == 0 ? upload(id, officer) : keep(id, offset, file, received, officer);
            if (grown.isWhole() && grown.finishedAt() == null) {
                finish(grown, officer);
            }
            if (received.broken() != null) {
                throw received.broken();
            }
            return grown;
        } finally {
            Files.delete(file);
        }
    }

    private Upload keep(UploadId id, long offset, Path file, Received received, CurrentOfficer officer) {
        String key = "uploads/" + id + "/" + offset + "-" + Ids.next();
        upload(id, officer).grown(received.size(), time.now());
        store.putIfAbsent(key, file, received.sha256(), "application/octet-stream");
        try {
            return own.run(() -> {
                Upload upload = required(mapper.lock(id), id)
                        .requireOf(officer, time.now())
                        .requireAt(offset)
                        .grown(received.size(), time.now());
                mapper.grow(upload);
                mapper.insertPart(new Upload.Part(id, offset, received.size(), key));
                return upload;
            });
        } catch (Problem overtaken) {
            store.discard(key);
            throw overtaken;
        }
    }

    private void finish(Upload upload, CurrentOfficer officer) throws IOException {
        List<Upload.Part> parts = mapper.parts(upload.id());
        try (InputStream whole = new SequenceInputStream(opened(parts.iterator()))) {
            contents.take(upload.evidenceId(), "application/octet-stream", whole, officer);
        } catch (Problem refused) {
            if (refused.refusal() != PlatformRefusal.UNAVAILABLE) {
                forget(upload.id(), parts, true);
            }
            throw refused;
        }
        own.run(() -> {
            mapper.finish(upload.id(), time.now());
            return upload;
        });
        forget(upload.id(), parts, false);
    }

    /** The parts are nobody's evidence: what they are the parts of is stored, or was refused. */
    private void forget(UploadId id, List<Upload.Part> parts, boolean again) {
        own.run(() -> {
            mapper.deleteParts(id);
            if (again) {
                mapper.restart(id);
            }
            return id;
        });
        parts.forEach(part -> store.discard(part.objectKey()));
    }

    /** Takes the parts of uploads that nobody went on with out of the store. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forgetExpired() {
        for (UploadId id : mapper.expired(time.now(), EXPIRED_AT_ONCE)) {
            LOG.info("upload {} was not gone on with and is forgotten", id);
            forget(id, mapper.parts(id), true);
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

    private static Received receive(InputStream bytes, Path file, boolean wholeOnly) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        IOException broken = null;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int read = 0;
            while (read >= 0) {
                try {
                    read = bytes.read(chunk);
                } catch (IOException cut) {
                    if (wholeOnly) {
                        throw cut;
                    }
                    broken = cut;
                    break;
                }
                if (read > 0) {
                    digest.update(chunk, 0, read);
                    out.write(chunk, 0, read);
                    size += read;
                }
            }
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), size, broken);
    }

    private static Upload required(@Nullable Upload upload, UploadId id) {
        if (upload == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return upload;
    }

    private record Received(
            String sha256, long size, @Nullable IOException broken) {}
}
