package org.lijian.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.OpenToLockedDevices;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.ReadableByCaseStaff;
import org.lijian.platform.ReadableInCaseFile;
import org.lijian.platform.Versioned;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
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
@RequestMapping("/api/v1/evidence")
class EvidenceController {
    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final DisplayCopies copies;

    EvidenceController(EvidenceItems items, EvidenceContents contents, DisplayCopies copies) {
        this.items = items;
        this.contents = contents;
        this.copies = copies;
    }

    @PostMapping
    @RolesAllowed("INSPECTOR")
    ResponseEntity<EvidenceView> registerEvidence(@RequestBody RegisterEvidence request, CurrentOfficer officer) {
        EvidenceView item = items.register(request, officer);
        return Versioned.created("/api/v1/evidence/" + item.id(), item, item.version());
    }

    @GetMapping
    @ReadableByCaseStaff
    Page<EvidenceView> listEvidence(@RequestParam UUID subject, PageRequest page, CurrentOfficer officer) {
        return items.ofSubject(subject, page, officer);
    }

    @GetMapping("/{id}")
    @ReadableByCaseStaff
    ResponseEntity<EvidenceView> getEvidence(@PathVariable EvidenceId id, CurrentOfficer officer) {
        EvidenceView item = items.item(id, officer);
        return Versioned.ok(item, item.version());
    }

    @GetMapping("/{id}/custody")
    @ReadableInCaseFile
    CustodyView getCustody(@PathVariable EvidenceId id, CurrentOfficer officer) {
        return items.custody(id, officer);
    }

    /** 201 when the bytes are new, 200 when they were there. */
    @PutMapping("/{id}/content")
    @OpenToLockedDevices
    @RolesAllowed("INSPECTOR")
    ResponseEntity<EvidenceView> putEvidenceContent(
            @PathVariable EvidenceId id,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            InputStream body,
            CurrentOfficer officer)
            throws IOException {
        EvidenceContents.Taken taken = contents.take(id, contentType, body, officer);
        return ResponseEntity.status(taken.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Long.toString(taken.item().version()))
                .body(taken.item());
    }

    @GetMapping("/{id}/content")
    @ReadableByCaseStaff
    ResponseEntity<Resource> getEvidenceContent(@PathVariable EvidenceId id, CurrentOfficer officer) {
        EvidenceView item = items.item(id, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .contentLength(item.size())
                .eTag(item.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Digest", digest(item))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(item.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(contents.open(item)));
    }

    /** Never the evidence itself: the file it is saved as says so, and the link leads to the original. */
    @GetMapping("/{id}/display")
    @ReadableByCaseStaff
    ResponseEntity<byte[]> getEvidenceDisplayCopy(@PathVariable EvidenceId id, CurrentOfficer officer) {
        EvidenceView item = items.item(id, officer);
        DisplayCopy copy = copies.of(item);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .eTag(copy.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.LINK, "</api/v1/evidence/" + id + "/content>; rel=\"original\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(
                                        "显示副本-" + StringUtils.stripFilenameExtension(item.fileName()) + ".jpg",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(copy.jpeg());
    }

    private static String digest(EvidenceView item) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(item.sha256())) + ":";
    }
}
