package org.lijian.mobilesync;

import org.lijian.shared.Refusal;

/** Why something of a device is not done. */
public enum MobileSyncRefusal implements Refusal {
    CODE_NOT_VALID(
            "device-code-not-valid",
            Kind.INVALID,
            "登记码有误、已使用、已过期或者不是发给您的",
            "The code is wrong, used, too old or somebody else's"),
    DEVICE_UNKNOWN(
            "device-unknown",
            Kind.FORBIDDEN,
            "设备未登记、密钥不符或者未登记给您使用",
            "The device is not enrolled, its key is wrong, or it is not enrolled for you"),
    OUTBOX_OF_ANOTHER(
            "outbox-of-another-officer",
            Kind.FORBIDDEN,
            "发件箱属于 {officer}，应由其本人登录后发送",
            "This outbox is {officer}'s, who sends it after signing in"),
    BATCH_TOO_LONG(
            "batch-too-long",
            Kind.TOO_LARGE,
            "一批最多 {limit} 条，收到 {count} 条；请分批发送",
            "A batch has at most {limit} commands, not {count}; send several"),
    COMMAND_ID_REUSED(
            "command-id-reused",
            Kind.CONFLICT,
            "编号 {id} 已用于另一条操作，原操作保持不变",
            "The id {id} stands for another command, which stays as it is"),
    APP_TOO_OLD(
            "app-too-old",
            Kind.CONFLICT,
            "应用版本 {version} 低于 {least}，内容已留存",
            "The app's version {version} is older than {least}; what was sent is kept"),
    DEVICE_LOCKED(
            "device-locked",
            Kind.CONFLICT,
            "设备已锁定，内容已留存，待督办人员处理",
            "The device is locked; what was sent is kept for a supervisor"),
    PARENT_NOT_DONE(
            "parent-not-done", Kind.CONFLICT, "所依据的操作 {id} 尚未完成", "The command {id} this follows is not done yet"),
    TARGET_MISSING("target-missing", Kind.INVALID, "须注明所针对的事项", "It has to say what it is done to"),
    OFFICER_LEFT(
            "officer-left",
            Kind.CONFLICT,
            "提交人已不在岗，本条不能以其名义办理；请不予采用并由在岗人员另行登记",
            "Who gave it is no longer in service, so that it cannot be done as theirs; set it aside and have it filed by somebody who is"),
    NOT_HELD("command-not-held", Kind.CONFLICT, "该操作已处理完毕", "This command is settled already");

    private final Reason reason;

    MobileSyncRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
