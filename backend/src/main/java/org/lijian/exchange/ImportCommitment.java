package org.lijian.exchange;

import java.util.List;
import java.util.Objects;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.Parties;
import org.lijian.registry.RegisterObject;
import org.lijian.registry.RegisterParty;
import org.lijian.shared.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers the ready rows of an import by the same door as one by one, some hundred to a transaction. A row that cannot be registered any
 * more is refused by name and the others go on; after a crash it goes on with what is still ready.
 */
@Component
class ImportCommitment implements JobWork {
    static final String KIND = "commit-import";
    private static final int ROWS_A_TRANSACTION = 200;

    private final ImportMapper mapper;
    private final Imports imports;
    private final Parties parties;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ImportCommitment(
            ImportMapper mapper,
            Imports imports,
            Parties parties,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.imports = imports;
        this.parties = parties;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        ImportId id = run.argument(ImportArgument.class).importId();
        Import confirmed = mapper.byId(id);
        if (confirmed == null || confirmed.status() != ImportStatus.COMMITTING) {
            return;
        }
        ImportView.Rows rows = mapper.count(id);
        run.expect(rows.ready() + rows.imported());
        run.advance(rows.imported());
        List<ImportRow> ready = ready(id);
        while (!ready.isEmpty()) {
            register(confirmed, ready, run.requester());
            run.advance(ready.size());
            ready = ready(id);
        }
        imports.committed(id, run.requester());
    }

    private List<ImportRow> ready(ImportId id) {
        return mapper.rows(id, RowOutcome.READY, null, ROWS_A_TRANSACTION);
    }

    private void register(Import confirmed, List<ImportRow> rows, CurrentOfficer officer) {
        try {
            together(confirmed, rows, officer);
        } catch (Problem | DataIntegrityViolationException oneOfThem) {
            rows.forEach(row -> alone(confirmed, row, officer));
        }
    }

    private void together(Import confirmed, List<ImportRow> rows, CurrentOfficer officer) {
        transaction.executeWithoutResult(status -> {
            rows.forEach(row -> register(confirmed, row, officer));
            mapper.imported(rows.stream().map(ImportRow::id).toList());
        });
    }

    private void alone(Import confirmed, ImportRow row, CurrentOfficer officer) {
        try {
            together(confirmed, List.of(row), officer);
        } catch (Problem refused) {
            mapper.refuse(ImportRow.of(row.id(), row.importId(), row.number(), RowOutcome.REFUSED, null, refused));
        } catch (DataIntegrityViolationException raced) {
            mapper.refuse(ImportRow.of(
                    row.id(),
                    row.importId(),
                    row.number(),
                    RowOutcome.REFUSED,
                    null,
                    PlatformRefusal.CONTRADICTS_STORED.with()));
        }
    }

    private void register(Import confirmed, ImportRow row, CurrentOfficer officer) {
        String content = Objects.requireNonNull(row.content(), "a ready row has its content");
        if (confirmed.subject() == ImportSubject.PARTIES) {
            parties.register(json.readValue(content, RegisterParty.class), officer);
        } else {
            parties.registerObject(json.readValue(content, RegisterObject.class), officer);
        }
    }
}
