package org.lijian.document;

import jakarta.annotation.security.RolesAllowed;
import org.lijian.platform.CurrentOfficer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class DocumentComparisonController {
    private final Documents documents;

    DocumentComparisonController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/{id}/comparison")
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
    DocumentComparison compareDocuments(
            @PathVariable DocumentId id, @RequestParam DocumentId with, CurrentOfficer officer) {
        DocumentView after = documents.document(id, officer);
        DocumentView before = documents.document(with, officer);
        if (before.type() != after.type()) {
            throw ComparisonRefusal.OF_ANOTHER_KIND
                    .with("before", before.title(), "after", after.title())
                    .at("with");
        }
        return DocumentComparison.of(
                before, after, TextComparison.of(documents.text(before.id()), documents.text(after.id())));
    }
}
