package org.lijian.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.OpenToLockedDevices;
import org.lijian.platform.PlatformRefusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads as tus 1.0 has them: creation, checksum, expiration. */
@RestController
@RequestMapping("/api/v1/evidence-uploads")
class UploadController {
    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String EXPIRES = "Upload-Expires";

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @RolesAllowed("INSPECTOR")
    ResponseEntity<Void> getUploadProtocol() {
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,checksum,expiration")
                .header("Tus-Max-Size", Long.toString(EvidenceItem.MOST_BYTES))
                .header("Tus-Checksum-Algorithm", "sha256")
                .build();
    }

    @PostMapping
    @OpenToLockedDevices
    @RolesAllowed("INSPECTOR")
    ResponseEntity<Void> beginEvidenceUpload(
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = LENGTH, required = false) @Nullable String length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata,
            CurrentOfficer officer) {
        requireVersion(version);
        Upload upload = uploads.begin(evidence(metadata), number(length, LENGTH), officer);
        return headers(ResponseEntity.created(URI.create("/api/v1/evidence-uploads/" + upload.id())), upload)
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @OpenToLockedDevices
    @RolesAllowed("INSPECTOR")
    ResponseEntity<Void> getEvidenceUpload(@PathVariable UploadId id, CurrentOfficer officer) throws IOException {
        Upload upload = uploads.progress(id, officer);
        return headers(ResponseEntity.ok().cacheControl(CacheControl.noStore()), upload)
                .header(LENGTH, Long.toString(upload.length()))
                .build();
    }

    @PatchMapping(path = "/{id}")
    @OpenToLockedDevices
    @RolesAllowed("INSPECTOR")
    ResponseEntity<Void> appendToEvidenceUpload(
            @PathVariable UploadId id,
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = OFFSET, required = false) @Nullable String offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            InputStream body,
            CurrentOfficer officer)
            throws IOException {
        requireVersion(version);
        if (type == null || !type.split(";", 2)[0].equals("application/offset+octet-stream")) {
            throw PlatformRefusal.UNSUPPORTED_TYPE.with();
        }
        Upload upload = uploads.append(id, number(offset, OFFSET), sha256(checksum), body, officer);
        return headers(ResponseEntity.status(HttpStatus.NO_CONTENT), upload).build();
    }

    private static <B extends ResponseEntity.HeadersBuilder<B>> B headers(B answer, Upload upload) {
        return answer.header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(upload.received()))
                .header(
                        EXPIRES,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    private static void requireVersion(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw PlatformRefusal.MALFORMED.with("reason", RESUMABLE + ": " + VERSION);
        }
    }

    private static long number(@Nullable String text, String header) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw PlatformRefusal.MALFORMED.with("reason", header);
        }
        return Long.parseLong(text);
    }

    /** {@code evidence <id in Base64>}, among other pairs that mean nothing here. */
    private static EvidenceId evidence(@Nullable String metadata) {
        if (metadata != null) {
            for (String pair : metadata.split(",")) {
                String[] parts = pair.strip().split(" ", 2);
                if (parts.length == 2 && parts[0].equals("evidence")) {
                    return new EvidenceId(id(parts[1]));
                }
            }
        }
        throw PlatformRefusal.MALFORMED.with("reason", "Upload-Metadata: evidence");
    }

    private static UUID id(String base64) {
        try {
            return UUID.fromString(new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noId) {
            throw PlatformRefusal.MALFORMED.with("reason", "Upload-Metadata: evidence");
        }
    }

    /** {@code sha256 <Base64>}, in hexadecimal. */
    private static @Nullable String sha256(@Nullable String checksum) {
        if (checksum == null) {
            return null;
        }
        String[] parts = checksum.strip().split(" ", 2);
        try {
            if (parts.length == 2 && parts[0].toLowerCase(Locale.ROOT).equals("sha256")) {
                return HexFormat.of().formatHex(Base64.getDecoder().decode(parts[1].strip()));
            }
        } catch (IllegalArgumentException noBase64) {
            throw PlatformRefusal.MALFORMED.with("reason", "Upload-Checksum");
        }
        throw PlatformRefusal.MALFORMED.with("reason", "Upload-Checksum: sha256");
    }
}
