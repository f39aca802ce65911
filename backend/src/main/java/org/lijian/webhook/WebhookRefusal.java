package org.lijian.webhook;

import org.lijian.shared.Refusal;

/** Why a subscription is not made or a message not sent again. */
public enum WebhookRefusal implements Refusal {
    NOT_A_TARGET(
            "webhook-not-a-target",
            Kind.INVALID,
            "推送地址须为 https 地址，不含用户名和片段",
            "The address has to be https, without user and fragment"),
    UNKNOWN_HOST("webhook-unknown-host", Kind.INVALID, "推送地址的主机名无法解析", "The host of the address is not known"),
    INTERNAL_TARGET(
            "webhook-internal-target",
            Kind.INVALID,
            "推送地址在内部网络，不予推送",
            "The address lies inside the network; nothing is sent there"),
    DISABLED("webhook-disabled", Kind.CONFLICT, "订阅已停用", "The subscription is switched off");

    private final Reason reason;

    WebhookRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
