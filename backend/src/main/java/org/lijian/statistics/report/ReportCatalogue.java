package org.lijian.statistics.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.springframework.stereotype.Service;

/** Which reports there are. */
@Service
class ReportCatalogue {
    private final Chapter<Map<String, ReportKind>> chapter;

    ReportCatalogue(LawBook book) {
        this.chapter = book.chapter(ReportCatalogue::index);
    }

    static Map<String, ReportKind> index(ReferenceBook book) {
        Map<String, ReportKind> kinds = new LinkedHashMap<>();
        for (ReportKind kind :
                book.read("figures/reports.yaml", ReportKind.File.class).reports()) {
            if (kinds.put(kind.code(), kind) != null) {
                throw new IllegalArgumentException("the report " + kind.code() + " stands twice");
            }
        }
        return kinds;
    }

    Collection<ReportKind> all() {
        return chapter.get().values();
    }

    /** @throws org.lijian.shared.Problem {@code report-unknown} */
    ReportKind require(String code) {
        ReportKind kind = chapter.get().get(code);
        if (kind == null) {
            throw ReportRefusal.UNKNOWN.with("report", code).at("/report");
        }
        return kind;
    }
}
