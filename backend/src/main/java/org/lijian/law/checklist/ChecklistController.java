package org.lijian.law.checklist;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lijian.platform.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/checklists")
class ChecklistController {
    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    @GetMapping
    @PermitAll
    Page<Checklist> listChecklists() {
        List<Checklist> all = checklists.all();
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    Checklist getChecklist(@PathVariable String code) {
        return checklists.find(code).orElseThrow(() -> ChecklistRefusal.NOT_FOUND.with("code", code));
    }
}
