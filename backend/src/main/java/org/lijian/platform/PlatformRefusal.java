package org.lijian.platform;

import org.lijian.shared.Refusal;

/** Refusals of the technical conventions, the same for every module. */
public enum PlatformRefusal implements Refusal {
    MALFORMED("malformed", Kind.MALFORMED, "请求无法读取：{reason}", "The request cannot be read: {reason}"),
    UNAUTHENTICATED("unauthenticated", Kind.UNAUTHENTICATED, "请先登录", "Sign in first"),
    DEVICE_OUT_OF_USE(
            "device-out-of-use",
            Kind.UNAUTHENTICATED,
            "此设备已锁定，登录已失效；未上传的内容仍可上传",
            "This device is locked and you are signed out on it; what it still holds is taken"),
    FORBIDDEN("forbidden", Kind.FORBIDDEN, "您的岗位无权办理此事项", "Your role may not do this"),
    NOT_FOUND("not-found", Kind.NOT_FOUND, "未找到 {id}", "{id} was not found"),
    NOT_AT_THIS_STEP(
            "not-at-this-step",
            Kind.CONFLICT,
            "当前环节为“{step}”，不能办理此事项",
            "It is at the step “{step}”; this cannot be done now"),
    METHOD_NOT_ALLOWED(
            "method-not-allowed", Kind.METHOD_NOT_ALLOWED, "此地址不支持 {method}", "{method} is not possible here"),
    NOT_ACCEPTABLE("not-acceptable", Kind.NOT_ACCEPTABLE, "无法以所要求的形式答复", "There is no such form of the answer"),
    CONCURRENT_CHANGE(
            "concurrent-change",
            Kind.CONFLICT,
            "他人正在办理同一事项，请刷新后重试",
            "Somebody else is changing the same thing; read it again"),
    CONTRADICTS_STORED("contradicts-stored", Kind.CONFLICT, "与已登记的内容冲突", "It contradicts what is stored"),
    ALREADY_EXISTS("already-exists", Kind.CONFLICT, "编号 {id} 已用于其他内容", "The id {id} already stands for something else"),
    STALE("stale", Kind.STALE, "内容已被他人更新，请刷新后重试", "It has changed since you read it; read it again"),
    VERSION_REQUIRED(
            "version-required",
            Kind.VERSION_REQUIRED,
            "请在 If-Match 中注明所依据的版本",
            "Name the version you read in If-Match"),
    TOO_LARGE("too-large", Kind.TOO_LARGE, "内容超过 {limit}", "It is larger than {limit}"),
    UNSUPPORTED_TYPE("unsupported-type", Kind.UNSUPPORTED_TYPE, "不接受的内容类型", "This media type is not accepted"),
    INVALID("invalid", Kind.INVALID, "内容有误", "What was sent cannot be accepted"),
    IN_THE_FUTURE("in-the-future", Kind.INVALID, "{date} 晚于今天 {today}", "{date} is later than today, {today}"),
    KEY_REUSED(
            "idempotency-key-reused",
            Kind.INVALID,
            "该 Idempotency-Key 已用于另一请求",
            "This Idempotency-Key was used for another request"),
    UNAVAILABLE("unavailable", Kind.UNAVAILABLE, "系统暂不可用，请稍后重试", "Not available just now; try again shortly"),
    INTERNAL("internal", Kind.INTERNAL, "系统内部错误，已记录", "A fault of the system; it has been recorded");

    private final Reason reason;

    PlatformRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
