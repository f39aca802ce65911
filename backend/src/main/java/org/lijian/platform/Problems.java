package org.lijian.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever went wrong into {@code application/problem+json}: the only place that writes an error. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        if (response.isCommitted()) {
            LOG.warn("{} {} failed after its answer had begun", request.getMethod(), request.getRequestURI(), thrown);
            return;
        }
        Problem problem = problem(thrown);
        Refusal.Kind kind = problem.refusal().kind();
        if (kind == Refusal.Kind.INTERNAL || kind == Refusal.Kind.UNAVAILABLE) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        boolean english = prefersEnglish(request);
        byte[] body = json.writeValueAsBytes(ProblemView.of(problem, request.getRequestURI(), english));
        response.resetBuffer();
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LOCATION, null);
        response.setStatus(kind.status());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "zh-CN");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (kind == Refusal.Kind.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (kind == Refusal.Kind.UNAVAILABLE || kind == Refusal.Kind.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException unsupported
                && unsupported.getSupportedHttpMethods() != null) {
            unsupported.getHeaders().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** What went wrong, as a caller is told. */
    static Problem problem(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return thrown.getCause() instanceof Problem problem ? problem : UnreadableJson.problem(thrown.getCause());
        }
        if (thrown instanceof TypeMismatchException mismatch) {
            return mismatched(mismatch);
        }
        if (thrown instanceof AuthenticationException) {
            return PlatformRefusal.UNAUTHENTICATED.with();
        }
        if (thrown instanceof AccessDeniedException) {
            return PlatformRefusal.FORBIDDEN.with();
        }
        if (thrown instanceof InvalidParameterException) {
            return PlatformRefusal.MALFORMED.with("reason", "URL");
        }
        if (thrown instanceof RequestRejectedException) {
            return PlatformRefusal.MALFORMED.with("reason", "HTTP");
        }
        if (thrown instanceof ErrorResponse refused) {
            return ofStatus(refused.getStatusCode().value(), thrown);
        }
        return ofDatabase(thrown);
    }

    private static Problem mismatched(TypeMismatchException mismatch) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            return argument.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? PlatformRefusal.NOT_FOUND.with("id", String.valueOf(argument.getValue()))
                    : PlatformRefusal.MALFORMED.with("reason", argument.getName());
        }
        return PlatformRefusal.MALFORMED.with("reason", String.valueOf(mismatch.getPropertyName()));
    }

    /** What Spring's own exceptions and the container's error dispatches carry. */
    static Problem ofStatus(int status, @Nullable Throwable thrown) {
        return switch (status) {
            case 401 -> PlatformRefusal.UNAUTHENTICATED.with();
            case 403 -> PlatformRefusal.FORBIDDEN.with();
            case 404 -> PlatformRefusal.NOT_FOUND.with("id", "");
            case 405 ->
                PlatformRefusal.METHOD_NOT_ALLOWED.with(
                        "method", thrown instanceof HttpRequestMethodNotSupportedException no ? no.getMethod() : "");
            case 406 -> PlatformRefusal.NOT_ACCEPTABLE.with();
            case 413 -> PlatformRefusal.TOO_LARGE.with("limit", "");
            case 415 -> PlatformRefusal.UNSUPPORTED_TYPE.with();
            case 503 -> PlatformRefusal.UNAVAILABLE.with();
            default ->
                status >= 400 && status < 500
                        ? PlatformRefusal.MALFORMED.with("reason", reason(thrown))
                        : PlatformRefusal.INTERNAL.with();
        };
    }

    private static String reason(@Nullable Throwable thrown) {
        return thrown instanceof ServletRequestBindingException missing
                        && missing.getBody().getDetail() != null
                ? missing.getBody().getDetail()
                : "HTTP";
    }

    private static Problem ofDatabase(Throwable thrown) {
        if (thrown instanceof DataIntegrityViolationException) {
            return PlatformRefusal.CONTRADICTS_STORED.with();
        }
        if (Contention.isBehind(thrown)) {
            return PlatformRefusal.CONCURRENT_CHANGE.with();
        }
        if (Outage.isBehind(thrown)) {
            return PlatformRefusal.UNAVAILABLE.with();
        }
        return PlatformRefusal.INTERNAL.with();
    }

    /** Chinese unless the caller names English before any Chinese. */
    static boolean prefersEnglish(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return false;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("zh")) {
                return false;
            }
            if (locale.getLanguage().equals("en")) {
                return true;
            }
        }
        return false;
    }
}
