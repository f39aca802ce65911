package org.lijian.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping
    @RolesAllowed({"DUTY_OFFICER", "CLERK"})
    ResponseEntity<ImportView> registerImport(@RequestBody RegisterImport request, CurrentOfficer officer) {
        ImportView added = imports.register(request, officer);
        return Versioned.created("/api/v1/imports/" + added.id(), added, added.version());
    }

    @PutMapping("/{id}/content")
    @RolesAllowed({"DUTY_OFFICER", "CLERK"})
    ResponseEntity<ImportView> putImportContent(
            @PathVariable ImportId id,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            InputStream body,
            CurrentOfficer officer)
            throws IOException {
        ImportView taken = imports.take(id, contentType, body, officer);
        return ResponseEntity.accepted().eTag(Long.toString(taken.version())).body(taken);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"DUTY_OFFICER", "CLERK"})
    ResponseEntity<ImportView> getImport(@PathVariable ImportId id, CurrentOfficer officer) {
        ImportView found = imports.get(id, officer);
        return Versioned.ok(found, found.version());
    }

    @GetMapping("/{id}/rows")
    @RolesAllowed({"DUTY_OFFICER", "CLERK"})
    Page<ImportRowView> listImportRows(
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            PageRequest page,
            CurrentOfficer officer) {
        return imports.rows(id, outcome, page, officer);
    }

    @PostMapping("/{id}/commitment")
    @RolesAllowed({"DUTY_OFFICER", "CLERK"})
    ResponseEntity<ImportView> commitImport(
            @PathVariable ImportId id,
            @RequestBody CommitImport request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        ImportView confirmed = imports.commit(id, request, expected, officer);
        return ResponseEntity.accepted()
                .eTag(Long.toString(confirmed.version()))
                .body(confirmed);
    }
}
