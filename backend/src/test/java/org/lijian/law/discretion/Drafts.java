package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.law.ReferenceBook;
import org.lijian.law.discretion.BenchmarkFile.Boundary;
import org.lijian.law.discretion.BenchmarkFile.Inclusion;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Benchmark tables that nobody has published. */
final class Drafts {
    private static final Boundary BOUNDARY = new Boundary(Inclusion.INCLUSIVE, Inclusion.EXCLUSIVE);

    private Drafts() {}

    /** The shipped book with one more table of Hebei for AIR-115-2, called DRAFT. */
    static ReferenceBook with(String members) {
        return ReferenceBook.shipped().with("discretion/draft.yaml", """
                jurisdiction: HE
                validFrom: 2021-07-15
                citation: 草案
                verified: false
                boundary: {atLeast: INCLUSIVE, below: EXCLUSIVE}
                tables:
                  - {code: DRAFT, violations: [AIR-115-2], %s}
                """.formatted(members));
    }

    static BenchmarkFile file() {
        return new BenchmarkFile(
                "HE", LocalDate.of(2021, 7, 15), null, new LegalCitation("草案"), false, BOUNDARY, List.of());
    }

    static BenchmarkFile.Table table(String yaml) {
        return YAMLMapper.builder().build().readValue(yaml, BenchmarkFile.Table.class);
    }

    /** The general rule of Shanxi. */
    static BenchmarkFile.Table generic() {
        return ReferenceBook.shipped()
                .read("discretion/sx-generic.yaml", BenchmarkFile.class)
                .tables()
                .get(0);
    }

    static BenchmarkTable.Pricing asked(FineRange range, @Nullable Money base) {
        return new BenchmarkTable.Pricing(range, base, Findings.chosen(List.of(), Map.of()), null);
    }
}
