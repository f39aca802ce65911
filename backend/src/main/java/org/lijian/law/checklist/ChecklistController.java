package org.lijian.law.checklist;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.law.Pointing;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.Require;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/checklists")
class ChecklistController {
    private static final int LONGEST_DOMAIN = 40;

    private final Checklists checklists;
    private final LegalTime time;

    ChecklistController(Checklists checklists, LegalTime time) {
        this.checklists = checklists;
        this.time = time;
    }

    @GetMapping
    @PermitAll
    Page<Checklist> listChecklists(
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        List<Checklist> all = checklists.all(Require.optionalText(domain, "domain", LONGEST_DOMAIN), day(asOf));
        return new Page<>(all, null, all.size());
    }

    @GetMapping("/{code}")
    @PermitAll
    Checklist getChecklist(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return Pointing.at("asOf", () -> checklists.find(code, day(asOf)))
                .orElseThrow(() -> ChecklistRefusal.NOT_FOUND.with("code", code));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? time.today() : asOf;
    }
}
