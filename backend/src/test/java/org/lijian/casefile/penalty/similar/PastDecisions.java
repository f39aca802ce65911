package org.lijian.casefile.penalty.similar;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts decisions into the tables as they would stand there; the cases they belong to are left out. */
public final class PastDecisions {
    private final JdbcTemplate jdbc;

    public PastDecisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision of 泽州县 on uncovered coal. */
    public CaseId decided(String amount, String decidedOn) {
        return decided("ORDINARY", "140525", "AIR-117-2", amount, FineGrade.LIGHTER, decidedOn, "{}");
    }

    /** @param grade as the decision holds it; without one it is that of the report, lighter */
    CaseId decided(
            String kind,
            String region,
            String violation,
            String amount,
            @Nullable FineGrade grade,
            String decidedOn,
            String choices) {
        UUID caseId = Ids.next();
        UUID id = Ids.next();
        jdbc.execute("set foreign_key_checks = 0");
        jdbc.update(
                "insert into penalty (id, case_id, kind, region, party_id, party_kind, violation, acted_on,"
                        + " prepared_on, proposed_amount, grade, status, version)"
                        + " values (?, ?, ?, ?, ?, 'ENTERPRISE', ?, ?, ?, ?, 'LIGHTER', 'SERVED', 0)",
                bytes(id),
                bytes(caseId),
                kind,
                region,
                bytes(Ids.next()),
                violation,
                LocalDate.parse(decidedOn),
                LocalDate.parse(decidedOn),
                Money.of(amount).yuan());
        jdbc.update(
                "insert into penalty_decision (penalty_id, disposition, amount, grade, reasons, choices, explanation, gates,"
                        + " fingerprint, decided_on, decided_by, document_id, number, delivery_id)"
                        + " values (?, ?, ?, ?, '理由', ?, '[]', '[]', ?, ?, ?, ?, ?, ?)",
                bytes(id),
                Disposition.FINE.json(),
                Money.of(amount).yuan(),
                grade == null ? null : grade.name(),
                choices,
                "0".repeat(64),
                LocalDate.parse(decidedOn),
                bytes(Ids.next()),
                bytes(Ids.next()),
                "晋市环罚〔2022〕" + decidedOn,
                bytes(Ids.next()));
        jdbc.execute("set foreign_key_checks = 1");
        return new CaseId(caseId);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
