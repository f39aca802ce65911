package org.lijian.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.FirstAnswers.Key;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered when the key was first used, and to which request. */
final class FirstAnswer {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String requestSha256;
    private final int status;
    private final @Nullable String contentType;
    private final @Nullable String etag;
    private final @Nullable String location;
    private final byte @Nullable [] nonce;
    private final byte[] body;

    FirstAnswer(
            String requestSha256,
            int status,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String location,
            byte @Nullable [] nonce,
            byte[] body) {
        this.requestSha256 = requestSha256;
        this.status = status;
        this.contentType = contentType;
        this.etag = etag;
        this.location = location;
        this.nonce = nonce;
        this.body = body;
    }

    static FirstAnswer of(Key key, ContentCachingResponseWrapper response) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return new FirstAnswer(
                key.requestSha256(),
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.ETAG),
                response.getHeader(HttpHeaders.LOCATION),
                nonce,
                crypt(Cipher.ENCRYPT_MODE, key, nonce, response.getContentAsByteArray()));
    }

    boolean answers(String otherRequestSha256) {
        return requestSha256.equals(otherRequestSha256);
    }

    /** Repeats it to whoever sent {@code key} again. */
    void writeTo(HttpServletResponse response, Key key) throws IOException {
        byte[] opened = nonce == null ? body : crypt(Cipher.DECRYPT_MODE, key, nonce, body);
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
        response.setContentLength(opened.length);
        response.getOutputStream().write(opened);
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(key.requestSha256().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a kept answer does not open", changed);
        }
    }
}
