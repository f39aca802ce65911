package org.lijian.law;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Sha256;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives every answer {@link FromTheBook} a strong {@code ETag} of the book's fingerprint, the request and the legal day, and answers 304
 * without a body to a client that has it. A refusal carries none.
 */
@ControllerAdvice
class KeptAnswers implements ResponseBodyAdvice<Object> {
    /** Kept by the one it was given to, and asked for each time. */
    private static final String KEEP_BUT_ASK = "private, no-cache";

    private final LawBook book;
    private final LegalTime time;

    KeptAnswers(LawBook book, LegalTime time) {
        this.book = book;
        this.time = time;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return AnnotatedElementUtils.hasAnnotation(answer.getContainingClass(), FromTheBook.class)
                || answer.hasMethodAnnotation(FromTheBook.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            return body;
        }
        String tag = tag(request);
        boolean known = request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
                .map(given -> given.strip().replaceFirst("^W/", ""))
                .anyMatch(given -> given.equals(tag) || given.equals("*"));
        if (!(response instanceof ServletServerHttpResponse servlet)) {
            return body;
        }
        servlet.getServletResponse().setHeader(HttpHeaders.ETAG, tag);
        servlet.getServletResponse().setHeader(HttpHeaders.CACHE_CONTROL, KEEP_BUT_ASK);
        if (known) {
            servlet.getServletResponse().setStatus(HttpStatus.NOT_MODIFIED.value());
            return null;
        }
        return body;
    }

    private String tag(ServerHttpRequest request) {
        String asked = book.inForce().fingerprint()
                + '\n'
                + request.getURI().getRawPath()
                + '\n'
                + request.getURI().getRawQuery()
                + '\n'
                + time.today();
        return '"' + Sha256.hex(asked) + '"';
    }
}
