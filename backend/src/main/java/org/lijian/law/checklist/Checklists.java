package org.lijian.law.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.springframework.stereotype.Service;

/** The checklists (检查清单) of the inspections; the acts their items establish are those of the law of the day. */
@Service
public class Checklists {
    private final Chapter<Shelf> shelf;

    public Checklists(LawBook book) {
        this.shelf = book.chapter(Checklists::index);
    }

    static Shelf index(ReferenceBook book) {
        Map<String, Violation> catalogue = Violations.index(book);
        SortedMap<String, ChecklistFile> byCode = new TreeMap<>();
        for (ChecklistFile file : book.readAll("checklists/*.yaml", ChecklistFile.class)) {
            if (byCode.putIfAbsent(file.code(), file) != null) {
                throw new IllegalArgumentException("the checklist " + file.code() + " stands twice");
            }
            file.requireSound(catalogue);
        }
        Shelf shelf = new Shelf(byCode, catalogue);
        byCode.values().forEach(shelf::requireSound);
        return shelf;
    }

    /**
     * The checklists in use on a day, by code.
     *
     * @param domain of the inspection; any where none is named
     */
    public List<Checklist> all(@Nullable String domain, LocalDate on) {
        Shelf known = shelf.get();
        return known.files.values().stream()
                .filter(file -> !file.validFrom().isAfter(on))
                .filter(file -> domain == null || file.domain().equals(domain))
                .map(file -> file.on(on, known.files, known.catalogue))
                .toList();
    }

    /**
     * The checklist {@code code}, as it is on a day.
     *
     * @throws org.lijian.shared.Problem {@code checklist-not-in-force} naming the days between which it is
     */
    public Optional<Checklist> find(String code, LocalDate on) {
        Shelf known = shelf.get();
        return Optional.ofNullable(known.files.get(code)).map(file -> {
            if (file.validFrom().isAfter(on)) {
                throw ChecklistRefusal.NOT_IN_FORCE.with(
                        "code", code, "on", on, "from", file.validFrom(), "to", Timeline.until(null));
            }
            return file.on(on, known.files, known.catalogue);
        });
    }

    /**
     * The checklist {@code code}, as it is on a day.
     *
     * @throws org.lijian.shared.Problem {@code checklist-unknown}, or {@code checklist-not-in-force}
     */
    public Checklist require(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> ChecklistRefusal.UNKNOWN.with("code", code));
    }

    /** The codes of all items there ever were. */
    public Set<String> itemCodes() {
        return shelf.get().files.values().stream()
                .flatMap(file -> file.items().stream())
                .map(ChecklistFile.Item::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Shelf(SortedMap<String, ChecklistFile> files, Map<String, Violation> catalogue) {
        void requireSound(ChecklistFile file) {
            String included = file.includes();
            ChecklistFile base = included == null ? null : files.get(included);
            if (included != null
                    && (base == null
                            || base.includes() != null
                            || base.validFrom().isAfter(file.validFrom()))) {
                throw new IllegalArgumentException(file.code() + " includes " + included
                        + ", which is no checklist of its own that is as old as itself");
            }
            file.on(file.validFrom(), files, catalogue);
        }
    }
}
