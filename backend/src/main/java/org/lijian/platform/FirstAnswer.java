package org.lijian.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered when the key was first used, and to which request. */
final class FirstAnswer {
    private final String requestSha256;
    private final int status;
    private final @Nullable String contentType;
    private final @Nullable String etag;
    private final @Nullable String location;
    private final byte[] body;

    FirstAnswer(
            String requestSha256,
            int status,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String location,
            byte[] body) {
        this.requestSha256 = requestSha256;
        this.status = status;
        this.contentType = contentType;
        this.etag = etag;
        this.location = location;
        this.body = body;
    }

    static FirstAnswer of(String requestSha256, ContentCachingResponseWrapper response) {
        return new FirstAnswer(
                requestSha256,
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.ETAG),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    boolean answers(String otherRequestSha256) {
        return requestSha256.equals(otherRequestSha256);
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        if (etag != null) {
            response.setHeader(HttpHeaders.ETAG, etag);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
