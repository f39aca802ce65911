package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.statute.StatuteIndex;
import org.lijian.law.statute.Statutes;
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
        return book.made(Violations.class, Violations::read);
    }

    private static SortedMap<String, Violation> read(ReferenceBook book) {
        StatuteIndex statutes = Statutes.index(book);
        List<ViolationFile> files = book.readAll("violations/*.yaml", ViolationFile.class);
        Map<String, List<String>> successors = successors(files);
        SortedMap<String, Violation> byCode = new TreeMap<>();
        for (ViolationFile file : files) {
            for (Violation violation : file.all(statutes, successors)) {
                if (byCode.putIfAbsent(violation.code(), violation) != null) {
                    throw new IllegalArgumentException("the violation " + violation.code() + " stands twice");
                }
            }
        }
        byCode.values().forEach(violation -> requirePredecessors(violation, byCode));
        return Collections.unmodifiableSortedMap(byCode);
    }

    private static Map<String, List<String>> successors(List<ViolationFile> files) {
        Map<String, List<String>> successors = new HashMap<>();
        for (ViolationFile file : files) {
            for (ViolationFile.Entry entry : file.violations()) {
                for (String before : entry.before()) {
                    successors.computeIfAbsent(before, k -> new ArrayList<>()).add(entry.code());
                }
            }
        }
        return successors;
    }

    private static void requirePredecessors(Violation violation, Map<String, Violation> byCode) {
        for (String before : violation.lineage().predecessors()) {
            Violation predecessor = byCode.get(before);
            if (predecessor == null) {
                throw new IllegalArgumentException(
                        violation.code() + " follows " + before + ", which is not in the catalogue");
            }
            if (!predecessor.validFrom().isBefore(violation.validFrom())) {
                throw new IllegalArgumentException(
                        violation.code() + " follows " + before + ", which begins no earlier");
            }
        }
    }

    /** Every act, by code. */
    public List<Violation> all() {
        return List.copyOf(byCode.get().values());
    }

    /**
     * The acts that an officer looks for, by code.
     *
     * @param query words of which each stands in the code, the name or a citation
     * @param on the day they are in force
     */
    public List<Violation> search(
            @Nullable String query,
            @Nullable ViolationDomain domain,
            @Nullable LocalDate on,
            @Nullable CompetentAuthority authority) {
        return byCode.get().values().stream()
                .filter(violation -> query == null || violation.matches(query))
                .filter(violation -> domain == null || violation.domain() == domain)
                .filter(violation -> on == null || violation.isInForce(on))
                .filter(violation -> authority == null || violation.competentAuthority() == authority)
                .toList();
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
