package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** The catalogue of unlawful acts (违法行为目录). */
@Service
public class Violations {
    private final Chapter<SortedMap<String, Violation>> byCode;

    public Violations(LawBook book) {
        this.byCode = book.chapter(Violations::index);
    }

    /** The catalogue of a book, by code. */
    public static SortedMap<String, Violation> index(ReferenceBook book) {
        SortedMap<String, Violation> byCode = new TreeMap<>();
        for (ViolationFile file : book.readAll("violations/*.yaml", ViolationFile.class)) {
            for (Violation violation : file.all()) {
                if (byCode.putIfAbsent(violation.code(), violation) != null) {
                    throw new IllegalArgumentException("the violation " + violation.code() + " stands twice");
                }
            }
        }
        return byCode;
    }

    /** Every act, by code. */
    public List<Violation> all() {
        return List.copyOf(byCode.get().values());
    }

    public Optional<Violation> find(String code) {
        return Optional.ofNullable(byCode.get().get(code));
    }

    /**
     * The act {@code code}, whenever it is in force.
     *
     * @throws org.lijian.shared.Problem {@code violation-unknown}
     */
    public Violation require(String code) {
        return find(code).orElseThrow(() -> ViolationRefusal.UNKNOWN.with("code", code));
    }

    /**
     * The act {@code code} as the law of the day it was committed penalises it.
     *
     * @throws org.lijian.shared.Problem {@code violation-unknown}, or {@code violation-not-in-force} naming the days between which it is
     */
    public Violation require(String code, LocalDate actedOn) {
        Violation violation = require(code);
        if (!violation.isInForce(actedOn)) {
            throw ViolationRefusal.NOT_IN_FORCE.with(
                    "code",
                    code,
                    "on",
                    actedOn,
                    "from",
                    violation.validFrom(),
                    "to",
                    Timeline.until(violation.validTo()));
        }
        return violation;
    }
}
