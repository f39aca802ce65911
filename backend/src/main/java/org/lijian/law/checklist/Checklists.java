package org.lijian.law.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.violation.Violations;
import org.springframework.stereotype.Service;

/** The checklists (检查清单) of the inspections. */
@Service
public class Checklists {
    private final Chapter<SortedMap<String, Checklist>> byCode;

    public Checklists(LawBook book) {
        this.byCode = book.chapter(Checklists::index);
    }

    static SortedMap<String, Checklist> index(ReferenceBook book) {
        Set<String> violations = Violations.index(book).keySet();
        SortedMap<String, Checklist> byCode = new TreeMap<>();
        for (Checklist checklist : book.readAll("checklists/*.yaml", Checklist.class)) {
            if (byCode.putIfAbsent(checklist.code(), checklist) != null) {
                throw new IllegalArgumentException("the checklist " + checklist.code() + " stands twice");
            }
            for (ChecklistItem item : checklist.items()) {
                String violation = item.violation();
                if (violation != null && !violations.contains(violation)) {
                    throw new IllegalArgumentException(
                            checklist.code() + " names the violation " + violation + ", which is not in the catalogue");
                }
            }
        }
        return byCode;
    }

    /** Every checklist, by code. */
    public List<Checklist> all() {
        return List.copyOf(byCode.get().values());
    }

    public Optional<Checklist> find(String code) {
        return Optional.ofNullable(byCode.get().get(code));
    }

    /**
     * The checklist {@code code}.
     *
     * @throws org.lijian.shared.Problem {@code checklist-unknown}
     */
    public Checklist require(String code) {
        return find(code).orElseThrow(() -> ChecklistRefusal.UNKNOWN.with("code", code));
    }
}
