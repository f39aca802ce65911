package org.lijian.platform;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit-entries")
class AuditController {
    private final AuditChain chain;

    AuditController(AuditChain chain) {
        this.chain = chain;
    }

    @GetMapping
    @RolesAllowed("AUDITOR")
    Page<AuditEntryView> listAuditEntries(@RequestParam UUID subject, PageRequest page) {
        return chain.entries(subject, page);
    }

    @GetMapping("/verification")
    @RolesAllowed("AUDITOR")
    AuditVerification verifyAuditChain(@RequestParam UUID subject) {
        return chain.verify(subject);
    }
}
