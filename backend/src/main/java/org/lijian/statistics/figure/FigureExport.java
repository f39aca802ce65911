package org.lijian.statistics.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.sheet.SheetWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a number as a table: read page by page at one moment, so that a million of them take no more memory than a few. */
@Service
public class FigureExport {
    public static final List<String> HEADINGS = List.of(
            "日期", "节点", "对象编号", "行政区划", "类别", "按期与否", "检查领域", "线索来源", "违法行为", "专项行动", "执法人员编号", "线索编号", "案件编号", "计数",
            "金额（元）", "日数", "更正的行", "理由");

    static final int PAGE = 1000;

    private final Figures figures;
    private final FigureStore store;
    private final TransactionTemplate apart;

    FigureExport(Figures figures, FigureStore store, PlatformTransactionManager transactions) {
        this.figures = figures;
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins the table, once it is known that there is nothing to refuse. */
    public interface Opening {
        SheetWriter open() throws IOException;
    }

    /** Learns how far it is, outside the transaction that reads. */
    public interface Progress {
        Progress UNSEEN = new Progress() {
            @Override
            public void expect(long rows) {}

            @Override
            public void advance(long rows) {}
        };

        void expect(long rows);

        void advance(long rows);
    }

    /**
     * Writes the same table for the same rows.
     *
     * @return how many
     */
    public long write(
            String code, int term, Period period, Cut cut, CurrentOfficer officer, Opening opening, Progress progress)
            throws IOException {
        return store.atOneMoment(() -> writeRows(code, term, period, cut, officer, opening, progress));
    }

    private long writeRows(
            String code, int term, Period period, Cut cut, CurrentOfficer officer, Opening opening, Progress progress)
            throws IOException {
        FigureRowPage page = figures.rows(code, term, period, cut, null, PAGE, officer);
        long rows = progress == Progress.UNSEEN ? 0 : figures.countRows(code, term, period, cut, officer);
        apart.executeWithoutResult(status -> progress.expect(rows));
        long written = page.items().size();
        try (SheetWriter sheet = opening.open()) {
            write(page, sheet, progress);
            String cursor = page.nextCursor();
            while (cursor != null) {
                page = figures.rows(code, term, period, cut, cursor, PAGE, officer);
                write(page, sheet, progress);
                written += page.items().size();
                cursor = page.nextCursor();
            }
        }
        return written;
    }

    private void write(FigureRowPage page, SheetWriter sheet, Progress progress) throws IOException {
        for (FigureRowView row : page.items()) {
            sheet.row(cells(row));
        }
        apart.executeWithoutResult(status -> progress.advance(page.items().size()));
    }

    private static List<@Nullable Object> cells(FigureRowView row) {
        String amount = row.amount();
        return Arrays.asList(
                row.occurredOn(),
                row.kind(),
                row.subjectId(),
                row.region(),
                row.category(),
                row.timing(),
                row.domain(),
                row.channel(),
                row.violation(),
                row.campaign(),
                row.officerId(),
                row.leadId(),
                row.caseId(),
                row.tally(),
                amount == null ? null : new BigDecimal(amount),
                row.days(),
                row.corrects(),
                row.reason());
    }
}
