package org.lijian.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

/** A refusal as the caller sees it (RFC 9457), in their language. */
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String citation,
        @Nullable List<ViolationView> violations) {

    record ViolationView(String pointer, String code, String detail) {}

    private record Title(String zh, String en) {}

    private static final Map<Refusal.Kind, Title> TITLES = Map.ofEntries(
            Map.entry(Refusal.Kind.MALFORMED, new Title("请求格式错误", "Malformed request")),
            Map.entry(Refusal.Kind.UNAUTHENTICATED, new Title("未登录", "Not signed in")),
            Map.entry(Refusal.Kind.FORBIDDEN, new Title("无权办理", "Not allowed")),
            Map.entry(Refusal.Kind.NOT_FOUND, new Title("未找到", "Not found")),
            Map.entry(Refusal.Kind.METHOD_NOT_ALLOWED, new Title("不支持的操作", "Method not allowed")),
            Map.entry(Refusal.Kind.NOT_ACCEPTABLE, new Title("无法提供所要求的形式", "Not acceptable")),
            Map.entry(Refusal.Kind.CONFLICT, new Title("与当前状态冲突", "Conflict")),
            Map.entry(Refusal.Kind.GONE, new Title("已失效", "Gone")),
            Map.entry(Refusal.Kind.CHECKSUM, new Title("校验不符", "Checksum mismatch")),
            Map.entry(Refusal.Kind.STALE, new Title("内容已更新", "Stale version")),
            Map.entry(Refusal.Kind.TOO_LARGE, new Title("内容过大", "Too large")),
            Map.entry(Refusal.Kind.UNSUPPORTED_TYPE, new Title("不接受的内容类型", "Unsupported media type")),
            Map.entry(Refusal.Kind.INVALID, new Title("内容不符合要求", "Cannot be accepted")),
            Map.entry(Refusal.Kind.VERSION_REQUIRED, new Title("缺少版本", "Version required")),
            Map.entry(Refusal.Kind.TOO_MANY, new Title("请求过多", "Too many requests")),
            Map.entry(Refusal.Kind.INTERNAL, new Title("系统错误", "Internal error")),
            Map.entry(Refusal.Kind.UNAVAILABLE, new Title("暂不可用", "Not available")));

    static ProblemView of(Problem problem, String instance, boolean english) {
        Refusal refusal = problem.refusal();
        Title title = TITLES.getOrDefault(refusal.kind(), new Title(refusal.code(), refusal.code()));
        List<ViolationView> violations = problem.violations().stream()
                .map(v -> new ViolationView(v.pointer(), v.code(), english ? v.en() : v.zh()))
                .toList();
        return new ProblemView(
                "urn:lijian:problem:" + refusal.code(),
                english ? title.en() : title.zh(),
                refusal.kind().status(),
                english ? problem.en() : problem.zh(),
                instance,
                refusal.code(),
                refusal.citation().map(LegalCitation::text).orElse(null),
                violations.isEmpty() ? null : violations);
    }
}
