package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** The limits of the standards used on site, each as one standard sets it for one kind of source, one place and one time. */
@Service
public class Limits {
    private final Chapter<LimitBook> book;

    public Limits(LawBook book) {
        this.book = book.chapter(Limits::index);
    }

    static LimitBook index(ReferenceBook book) {
        return LimitBook.of(book.readAll("limits/*.yaml", LimitFile.class));
    }

    /**
     * The limits that were asked for, by code.
     *
     * @param region only those that hold in this place
     * @param asOf only those in force on that day
     * @param text only those whose code, standard, table or item contains it
     */
    public List<Limit> find(
            @Nullable LimitDomain domain,
            @Nullable RegionCode region,
            @Nullable LocalDate asOf,
            @Nullable String text) {
        return book.get().byCode().values().stream()
                .filter(limit -> domain == null || limit.domain() == domain)
                .filter(limit -> region == null || limit.isFor(region))
                .filter(limit -> asOf == null || limit.isInForce(asOf))
                .filter(limit -> text == null || mentions(limit, text))
                .toList();
    }

    /**
     * One limit.
     *
     * @throws org.lijian.shared.Problem {@code limit-unknown}
     */
    public Limit require(String code) {
        Limit limit = book.get().byCode().get(code);
        if (limit == null) {
            throw LimitRefusal.CODE_UNKNOWN.with("code", code);
        }
        return limit;
    }

    /** What each domain says of itself. */
    LimitFile file(LimitDomain domain) {
        return book.get().file(domain);
    }

    /**
     * The facts in the words the standards use.
     *
     * @throws org.lijian.shared.Problem {@code limit-fact-unknown}, pointing at the member of that name
     */
    SourceFacts facts(LimitDomain domain, Map<String, String> said, Map<String, BigDecimal> numbers) {
        Map<String, String> words = new HashMap<>();
        said.forEach((fact, value) -> {
            if (!book.get().words(domain, fact).contains(value)) {
                throw LimitRefusal.WORD_UNKNOWN
                        .with(
                                "fact",
                                fact,
                                "value",
                                value,
                                "known",
                                String.join("、", book.get().words(domain, fact)))
                        .at("/" + fact);
            }
            words.put(fact, book.get().word(domain, fact, value));
        });
        return new SourceFacts(words, numbers);
    }

    /**
     * The value of {@code item} that applies: a local standard before a national one, and a value for named provinces before one for all.
     *
     * @throws org.lijian.shared.Problem {@code limit-none}, {@code date-out-of-range}
     */
    ApplicableLimit applicable(LimitDomain domain, String item, SourceFacts facts, RegionCode region, LocalDate on) {
        LocalDate day = LegalDates.possible(on, "/measuredOn");
        List<Limit> closestFirst = book.get().byCode().values().stream()
                .filter(limit -> limit.domain() == domain && limit.item().equals(item) && limit.isInForce(day))
                .filter(limit -> limit.isFor(region) && limit.isFor(facts))
                .sorted(Comparator.comparingInt(Limit::closeness).reversed())
                .toList();
        if (closestFirst.isEmpty()) {
            throw LimitRefusal.NONE.with("on", day, "region", region, "item", item, "facts", text(facts));
        }
        Limit first = closestFirst.get(0);
        return new ApplicableLimit(
                first,
                first.region() == null
                        ? null
                        : closestFirst.stream()
                                .filter(limit -> limit.region() == null)
                                .findFirst()
                                .orElse(null));
    }

    private static boolean mentions(Limit limit, String text) {
        return List.of(limit.code(), limit.standard(), limit.table(), limit.item(), limit.itemName()).stream()
                .anyMatch(part -> part.contains(text));
    }

    static String text(SourceFacts facts) {
        Map<String, String> all = new TreeMap<>(facts.words());
        facts.numbers().forEach((fact, number) -> all.put(fact, number.toPlainString()));
        return all.isEmpty()
                ? "—"
                : String.join("，", all.entrySet().stream().map(Object::toString).toList());
    }
}
