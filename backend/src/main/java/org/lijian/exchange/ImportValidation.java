package org.lijian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.lijian.platform.ObjectStore;
import org.lijian.registry.Parties;
import org.lijian.registry.RegisterObject;
import org.lijian.registry.RegisterParty;
import org.lijian.registry.RegistryRefusal;
import org.lijian.shared.Problem;
import org.lijian.sheet.SheetReader;
import org.lijian.sheet.SheetRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Looks through the file of an import: each row is read and examined, and nothing is registered. */
@Component
class ImportValidation implements JobWork {
    static final String KIND = "validate-import";
    private static final int ROWS_A_STATEMENT = 500;
    private static final int NUMBER_BITS = 24;

    private final ImportMapper mapper;
    private final Imports imports;
    private final ObjectStore store;
    private final Parties parties;
    private final Words words;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ImportValidation(
            ImportMapper mapper,
            Imports imports,
            ObjectStore store,
            Parties parties,
            Words words,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.imports = imports;
        this.store = store;
        this.parties = parties;
        this.words = words;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Import looked = mapper.byId(run.argument(ImportArgument.class).importId());
        if (looked == null || looked.status() != ImportStatus.VALIDATING) {
            return;
        }
        mapper.deleteRows(looked.id());
        Path file = Files.createTempFile("import-", "." + looked.format().extension());
        try {
            try (InputStream in = store.open(looked.fileKey())) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Pass pass = new Pass(looked, run);
            SheetReader.read(file, looked.format(), pass::row);
            pass.end();
            imports.looked(looked.id());
        } catch (Problem refused) {
            mapper.deleteRows(looked.id());
            imports.refuse(looked.id(), refused);
            throw refused;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** One pass over the rows of a file. */
    private final class Pass {
        private final Import looked;
        private final JobRun run;
        private final Map<String, Long> seen = new HashMap<>();
        private final List<SheetRow> batch = new ArrayList<>();
        private @Nullable TableRows table;
        private long count;

        Pass(Import looked, JobRun run) {
            this.looked = looked;
            this.run = run;
        }

        void row(SheetRow row) {
            if (table == null) {
                table = new TableRows(looked.subject(), row, words, parties);
                return;
            }
            batch.add(row);
            count++;
            if (batch.size() == ROWS_A_STATEMENT) {
                flush(table);
            }
        }

        void end() {
            if (table == null || count == 0) {
                throw ImportRefusal.NO_ROWS.with();
            }
            flush(table);
            run.expect(count);
        }

        private void flush(TableRows headed) {
            if (!batch.isEmpty()) {
                mapper.insertRows(examined(headed));
                run.advance(batch.size());
                batch.clear();
            }
        }

        /** All of the batch in one transaction, which leaves nothing behind. */
        private List<ImportRow> examined(TableRows headed) {
            List<ImportRow> examined = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                batch.forEach(row -> examined.add(examined(headed, row)));
                status.setRollbackOnly();
            });
            return examined;
        }

        private ImportRow examined(TableRows table, SheetRow row) {
            try {
                return outcome(row, RowOutcome.READY, json.writeValueAsString(command(table, row)), null);
            } catch (Problem refused) {
                boolean known = refused.refusal() == RegistryRefusal.PARTY_ALREADY_REGISTERED;
                return outcome(row, known ? RowOutcome.KNOWN : RowOutcome.REFUSED, null, refused);
            }
        }

        private Object command(TableRows table, SheetRow row) {
            if (looked.subject() == ImportSubject.PARTIES) {
                RegisterParty party = table.party(row);
                parties.examine(party, run.requester());
                requireOnce(party.creditCode(), row, "/creditCode");
                requireOnce(party.identityNumber(), row, "/identityNumber");
                return party;
            }
            RegisterObject object = table.object(row);
            parties.examine(object, run.requester());
            return object;
        }

        private void requireOnce(@Nullable String code, SheetRow row, String pointer) {
            Long before = code == null ? null : seen.putIfAbsent(code, row.number());
            if (before != null) {
                throw ImportRefusal.TWICE_IN_FILE.with("row", before).at(pointer);
            }
        }

        private ImportRow outcome(
                SheetRow row, RowOutcome outcome, @Nullable String content, @Nullable Problem problem) {
            return ImportRow.of(rowId(row.number()), looked.id(), row.number(), outcome, content, problem);
        }

        /** In the order of the file, and the same again when the file is looked through again. */
        private UUID rowId(long number) {
            UUID id = looked.id().value();
            long low = id.getLeastSignificantBits() >>> NUMBER_BITS << NUMBER_BITS | number;
            return new UUID(id.getMostSignificantBits(), low);
        }
    }
}
