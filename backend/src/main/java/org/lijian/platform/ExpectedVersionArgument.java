package org.lijian.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link ExpectedVersion} from {@code If-Match: "3"}, the strong tag the reader was given. */
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw PlatformRefusal.VERSION_REQUIRED.with();
        }
        Matcher version = STRONG_TAG.matcher(tag.strip());
        if (!version.matches()) {
            throw PlatformRefusal.MALFORMED.with("reason", "If-Match");
        }
        return new ExpectedVersion(Long.parseLong(version.group(1)));
    }
}
