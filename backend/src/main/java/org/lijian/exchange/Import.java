package org.lijian.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobId;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.sheet.SheetFormat;

/** One table on its way into the register: read, looked at, then confirmed (批量导入). */
final class Import {
    private final ImportId id;
    private final long version;
    private final ImportSubject subject;
    private final String fileName;
    private final OfficerId registeredBy;
    private final Instant registeredAt;
    private ImportStatus status;
    private @Nullable SheetFormat format;
    private @Nullable String fileSha256;
    private @Nullable JobId job;
    private @Nullable String problemCode;
    private @Nullable String problemZh;
    private @Nullable String problemEn;

    Import(
            ImportId id,
            long version,
            ImportSubject subject,
            String fileName,
            OfficerId registeredBy,
            Instant registeredAt,
            ImportStatus status,
            @Nullable SheetFormat format,
            @Nullable String fileSha256,
            @Nullable JobId job,
            @Nullable String problemCode,
            @Nullable String problemZh,
            @Nullable String problemEn) {
        this.id = id;
        this.version = version;
        this.subject = subject;
        this.fileName = fileName;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
        this.status = status;
        this.format = format;
        this.fileSha256 = fileSha256;
        this.job = job;
        this.problemCode = problemCode;
        this.problemZh = problemZh;
        this.problemEn = problemEn;
    }

    static Import register(RegisterImport said, OfficerId by, Instant at) {
        return new Import(
                new ImportId(Require.idOrNew(said.id(), "/id")),
                0,
                Require.present(said.of(), "/of"),
                Require.text(said.fileName(), "/fileName", 200),
                by,
                at,
                ImportStatus.AWAITING_FILE,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean saysTheSameAs(Import other) {
        return subject == other.subject && fileName.equals(other.fileName) && registeredBy.equals(other.registeredBy);
    }

    /** Whether just these bytes were taken already. */
    boolean holds(String sha256) {
        return sha256.equals(fileSha256);
    }

    /** Takes the file; the job that looks through it is still to be asked for. */
    JobId take(SheetFormat as, String sha256) {
        requireStatus(ImportStatus.AWAITING_FILE);
        format = as;
        fileSha256 = sha256;
        status = ImportStatus.VALIDATING;
        return next();
    }

    void looked() {
        requireStatus(ImportStatus.VALIDATING);
        status = ImportStatus.PREVIEW;
    }

    void refuse(Problem why) {
        requireStatus(ImportStatus.VALIDATING);
        problemCode = why.refusal().code();
        problemZh = why.zh();
        problemEn = why.en();
        status = ImportStatus.REFUSED;
    }

    JobId commit(ImportView.Rows rows, boolean withoutRefused) {
        requireStatus(ImportStatus.PREVIEW);
        if (rows.refused() > 0 && !withoutRefused) {
            throw ImportRefusal.HAS_REFUSED_ROWS.with("refused", rows.refused());
        }
        if (rows.ready() == 0) {
            throw ImportRefusal.NOTHING_TO_IMPORT.with();
        }
        status = ImportStatus.COMMITTING;
        return next();
    }

    void committed() {
        requireStatus(ImportStatus.COMMITTING);
        status = ImportStatus.COMMITTED;
    }

    private JobId next() {
        JobId asked = new JobId(Ids.next());
        job = asked;
        return asked;
    }

    void requireStatus(ImportStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    ImportId id() {
        return id;
    }

    long version() {
        return version;
    }

    ImportSubject subject() {
        return subject;
    }

    ImportStatus status() {
        return status;
    }

    OfficerId registeredBy() {
        return registeredBy;
    }

    SheetFormat format() {
        return Require.present(format, "/format");
    }

    /** Where its file lies in the object store. */
    String fileKey() {
        return fileKey(id.value(), Require.present(fileSha256, "/file"));
    }

    static String fileKey(UUID id, String sha256) {
        return "imports/" + id + "/" + sha256;
    }

    ImportView view(ImportView.Rows rows) {
        return new ImportView(
                id,
                version,
                subject,
                fileName,
                status,
                job,
                rows,
                problemCode == null || problemZh == null || problemEn == null
                        ? null
                        : new ImportView.FileProblem(problemCode, problemZh, problemEn));
    }
}
