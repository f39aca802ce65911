package org.lijian.law.checklist;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.lijian.law.ReferenceFile;
import org.lijian.law.violation.Violations;
import org.springframework.stereotype.Service;

/** The checklists (检查清单) of the inspections. */
@Service
public class Checklists {
    private final TreeMap<String, Checklist> byCode = new TreeMap<>();

    public Checklists(Violations violations) {
        for (Checklist checklist : ReferenceFile.readAll("checklists/*.yaml", Checklist.class)) {
            if (byCode.putIfAbsent(checklist.code(), checklist) != null) {
                throw new IllegalArgumentException("the checklist " + checklist.code() + " stands twice");
            }
            for (ChecklistItem item : checklist.items()) {
                String violation = item.violation();
                if (violation != null && violations.find(violation).isEmpty()) {
                    throw new IllegalArgumentException(
                            checklist.code() + " names the violation " + violation + ", which is not in the catalogue");
                }
            }
        }
    }

    /** Every checklist, by code. */
    public List<Checklist> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Checklist> find(String code) {
        return Optional.ofNullable(byCode.get(code));
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
