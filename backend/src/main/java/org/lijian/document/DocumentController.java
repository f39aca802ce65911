package org.lijian.document;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class DocumentController {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    /** A document is never changed: its only version. */
    private static final long ISSUED = 0;

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documents")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "CASHIER",
        "SUPERVISOR"
    })
    Page<DocumentView> listDocuments(@RequestParam UUID subject, PageRequest page, CurrentOfficer officer) {
        return documents.ofSubject(subject, page, officer);
    }

    @GetMapping("/documents/{id}")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "CASHIER",
        "SUPERVISOR"
    })
    ResponseEntity<DocumentView> getDocument(@PathVariable DocumentId id, CurrentOfficer officer) {
        return Versioned.ok(documents.document(id, officer), ISSUED);
    }

    @GetMapping("/documents/{id}/text")
    @RolesAllowed({
        "INSPECTOR",
        "REVIEWER",
        "LEGAL_REVIEWER",
        "DECISION_MAKER",
        "PANEL_MEMBER",
        "CHAIR",
        "CLERK",
        "CASHIER",
        "SUPERVISOR"
    })
    ResponseEntity<byte[]> getDocumentText(@PathVariable DocumentId id, CurrentOfficer officer) {
        DocumentView document = documents.document(id, officer);
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .eTag(document.sha256())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.text(id).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/document-numbers")
    @RolesAllowed({"CLERK", "AUDITOR", "SUPERVISOR"})
    DocumentNumberView listDocumentNumbers(
            @RequestParam DocumentType type, @RequestParam int year, CurrentOfficer officer) {
        return documents.numbers(type, year, officer);
    }
}
