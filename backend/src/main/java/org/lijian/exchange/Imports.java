package org.lijian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobId;
import org.lijian.job.Jobs;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.lijian.sheet.SheetFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Bulk imports into the register: validate, look, confirm. Each officer sees their own. */
@Service
public class Imports {
    private final ImportMapper mapper;
    private final Jobs jobs;
    private final ObjectStore store;
    private final LegalTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Imports(
            ImportMapper mapper,
            Jobs jobs,
            ObjectStore store,
            LegalTime time,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.jobs = jobs;
        this.store = store;
        this.time = time;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The same id with the same content again is answered as it stands. */
    @Transactional
    public ImportView register(RegisterImport command, CurrentOfficer officer) {
        Import added = Import.register(command, officer.id(), time.now());
        Import known = mapper.byId(added.id());
        if (known != null) {
            if (!known.saysTheSameAs(added)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", added.id());
            }
            return view(known);
        }
        mapper.insert(added);
        return view(added);
    }

    /** Takes the file and has it looked through; the same bytes again are answered as they stand. */
    public ImportView take(ImportId id, @Nullable String mediaType, InputStream body, CurrentOfficer officer)
            throws IOException {
        own(mapper.byId(id), id, officer);
        SheetFormat format = format(mediaType);
        Path file = Files.createTempFile("import-", "." + format.extension());
        try {
            String sha256 = keep(body, file);
            store.putIfAbsent(Import.fileKey(id.value(), sha256), file, sha256, format.mediaType());
            transaction.executeWithoutResult(status -> take(id, format, sha256, officer));
        } finally {
            Files.deleteIfExists(file);
        }
        return view(own(mapper.byId(id), id, officer));
    }

    private void take(ImportId id, SheetFormat format, String sha256, CurrentOfficer officer) {
        Import taken = own(mapper.byIdForUpdate(id), id, officer);
        if (taken.holds(sha256)) {
            return;
        }
        JobId job = taken.take(format, sha256);
        save(taken);
        jobs.request(job.value(), ImportValidation.KIND, new ImportArgument(id), officer);
    }

    /** Confirms what was looked at; its ready rows are registered by a job. */
    @Transactional
    public ImportView commit(ImportId id, CommitImport command, ExpectedVersion expected, CurrentOfficer officer) {
        Import confirmed = own(mapper.byIdForUpdate(id), id, officer);
        JobId job = confirmed.commit(mapper.count(id), Boolean.TRUE.equals(command.withoutRefused()));
        ExpectedVersion.requireOne(mapper.update(confirmed, expected.value()));
        jobs.request(job.value(), ImportCommitment.KIND, new ImportArgument(id), officer);
        return view(own(mapper.byId(id), id, officer));
    }

    @Transactional
    public void looked(ImportId id) {
        Import looked = required(mapper.byIdForUpdate(id), id);
        looked.looked();
        save(looked);
    }

    @Transactional
    public void refuse(ImportId id, Problem why) {
        Import refused = required(mapper.byIdForUpdate(id), id);
        refused.refuse(why);
        save(refused);
    }

    @Transactional
    public void committed(ImportId id, CurrentOfficer by) {
        Import done = required(mapper.byIdForUpdate(id), id);
        done.committed();
        save(done);
        events.publishEvent(new ImportCommitted(
                id, by.id(), done.subject(), mapper.count(id).imported()));
    }

    @Transactional(readOnly = true)
    public ImportView get(ImportId id, CurrentOfficer reader) {
        return view(own(mapper.byId(id), id, reader));
    }

    /** The rows in the order of the file, with what became of each and why. */
    @Transactional(readOnly = true)
    public Page<ImportRowView> rows(
            ImportId id, @Nullable RowOutcome outcome, PageRequest page, CurrentOfficer reader) {
        Import read = own(mapper.byId(id), id, reader);
        return Page.of(mapper.rows(id, outcome, page.after(), page.rows()), page.limit(), ImportRow::id)
                .map(row -> row.view(read.subject()));
    }

    private void save(Import changed) {
        ExpectedVersion.requireOne(mapper.update(changed, changed.version()));
    }

    private ImportView view(Import shown) {
        return shown.view(mapper.count(shown.id()));
    }

    private static SheetFormat format(@Nullable String mediaType) {
        String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        for (SheetFormat format : SheetFormat.values()) {
            if (format.mediaType().split(";", 2)[0].equalsIgnoreCase(type)) {
                return format;
            }
        }
        throw ImportRefusal.WRONG_TYPE.with();
    }

    private static String keep(InputStream body, Path file) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), Sha256.digest())) {
            body.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static Import own(@Nullable Import found, ImportId id, CurrentOfficer officer) {
        Import there = required(found, id);
        if (!there.registeredBy().equals(officer.id())) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return there;
    }

    private static Import required(@Nullable Import found, ImportId id) {
        if (found == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return found;
    }
}
