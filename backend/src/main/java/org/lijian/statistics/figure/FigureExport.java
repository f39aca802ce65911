package org.lijian.statistics.figure;

import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import org.lijian.platform.CurrentOfficer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a number as a file: read page by page at one moment, so that a million of them take no more memory than a few. */
@Service
class FigureExport {
    static final int PAGE = 1000;

    /** Tells spreadsheets that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final Figures figures;

    FigureExport(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the same file for the same rows; nothing is written before it is known that there is nothing to refuse.
     *
     * @param out opened with the first line
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(
            String code, int term, Period period, Cut cut, CurrentOfficer officer, Supplier<? extends Writer> out) {
        FigureRowPage page = figures.rows(code, term, period, cut, null, PAGE, officer);
        Writer writer = out.get();
        header().to(writer);
        write(page.items(), writer);
        String cursor = page.nextCursor();
        while (cursor != null) {
            page = figures.rows(code, term, period, cut, cursor, PAGE, officer);
            write(page.items(), writer);
            cursor = page.nextCursor();
        }
    }

    private static CsvLine header() {
        CsvLine line = new CsvLine().number(MARK + "日期");
        List.of(
                        "节点", "对象编号", "行政区划", "类别", "按期与否", "检查领域", "线索来源", "违法行为", "专项行动", "执法人员编号", "线索编号", "案件编号",
                        "计数", "金额（元）", "日数", "更正的行", "理由")
                .forEach(line::text);
        return line;
    }

    private static void write(List<FigureRowView> rows, Writer out) {
        for (FigureRowView row : rows) {
            new CsvLine()
                    .number(row.occurredOn())
                    .text(row.kind())
                    .text(row.subjectId())
                    .number(row.region())
                    .text(row.category())
                    .text(row.timing())
                    .text(row.domain())
                    .text(row.channel())
                    .text(row.violation())
                    .text(row.campaign())
                    .text(row.officerId())
                    .text(row.leadId())
                    .text(row.caseId())
                    .number(row.tally())
                    .number(row.amount())
                    .number(row.days())
                    .text(row.corrects())
                    .text(row.reason())
                    .to(out);
        }
    }
}
