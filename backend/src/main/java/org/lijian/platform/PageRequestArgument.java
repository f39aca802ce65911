package org.lijian.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageRequest} from {@code ?cursor=…&limit=…}. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String cursor = request.getParameter("cursor");
        return new PageRequest(cursor == null ? null : Cursor.read(cursor), limit(request.getParameter("limit")));
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        if (!limit.matches("[1-9]\\d?|100")) {
            throw PlatformRefusal.MALFORMED.with("reason", "limit (1–" + PageRequest.MOST + ")");
        }
        return Integer.parseInt(limit);
    }
}
