package org.lijian.timeline;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Has every look at one thing by its id written down before the answer goes out, but for things that hold nothing of a case or a person.
 * What was refused was not seen and is not written down.
 */
@ControllerAdvice
class ReadsOfFiles implements ResponseBodyAdvice<Object> {
    /** Neither case files nor personal data. */
    private static final Set<String> PUBLIC_KNOWLEDGE = Set.of("law-drafts", "deadlines", "public", "officers");

    private static final Pattern ONE_THING = Pattern.compile("/api/v1/([^/{]+)/\\{id}.*");

    private final FileReads reads;

    ReadsOfFiles(FileReads reads) {
        this.reads = reads;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(GetMapping.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (HttpMethod.GET.equals(request.getMethod())
                && request instanceof ServletServerHttpRequest servlet
                && signedIn != null
                && signedIn.getPrincipal() instanceof CurrentOfficer officer
                && answer.getMethod() != null
                && isAFile(servlet)) {
            UUID subject = subject(servlet);
            String operation = answer.getMethod().getName();
            if (!reads.isKnown(subject, officer.id(), operation)) {
                reads.record(subject, officer.id(), operation);
            }
        }
        return body;
    }

    private static boolean isAFile(ServletServerHttpRequest request) {
        var matched = ONE_THING.matcher(String.valueOf(
                request.getServletRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        return matched.matches() && !PUBLIC_KNOWLEDGE.contains(matched.group(1));
    }

    private static UUID subject(ServletServerHttpRequest request) {
        Map<?, ?> variables =
                (Map<?, ?>) request.getServletRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UUID.fromString(String.valueOf(variables.get("id")));
    }
}
