package org.lijian.mobilesync;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

/** Why a command waits, and what is to be done about it. */
public enum HoldReason {
    WAITS_FOR_PARENT(
            "等待其所依据的内容到达，到达后自动办理；请继续发送其余内容", "Waits for what it builds on and is then done by itself; send the rest"),
    WAITS_FOR_BYTES(
            "等待证据文件上传，入库后自动办理；请上传文件", "Waits for the bytes of evidence and is then done by itself; upload them"),
    CHANGED_MEANWHILE(
            "同一事项已被他人更新；由督办人员比对两个版本后处理", "The same thing was changed by others; a supervisor compares both versions"),
    AT_ANOTHER_STEP("该事项已进入其他环节或者已经办结；由督办人员处理", "It has moved on or is closed; a supervisor decides"),
    NOT_ASSIGNED("您已不承担该事项；由督办人员处理", "You are not assigned to it any more; a supervisor decides"),
    OUT_OF_AREA("该事项不在您现在的辖区；由督办人员处理", "It is outside your present area; a supervisor decides"),
    CONFLICT("与已登记的内容冲突；由督办人员比对两个版本后处理", "It contradicts what is stored; a supervisor compares both versions"),
    PAPER_DIFFERS(
            "现场交付的文书与系统依同一事实生成的不一致；由督办人员比对两份文本后处理",
            "The paper handed over is not what the form says; a supervisor compares both texts"),
    CLOCK_AHEAD(
            "所填时间晚于系统时间，设备时钟可能偏快；由督办人员处理，请校准时钟",
            "What it says is later than now; the device's clock may be ahead; a supervisor decides; set the clock"),
    APP_TOO_OLD("应用版本过低；由督办人员处理，请升级应用", "The app is too old; a supervisor decides; update the app"),
    DEVICE_LOCKED("设备已锁定；由督办人员处理", "The device is locked; a supervisor decides"),
    FAULT("系统处理时出错，已记录；由督办人员重试", "The system failed on it and has recorded that; a supervisor tries again");

    private static final Set<String> PARENTS = Set.of("parent-not-done", "evidence-subject-unknown", "not-found");
    private static final Set<String> BYTES = Set.of("evidence-unknown", "G26-evidence-verified-before-relied-on");
    private static final Set<String> CONTRADICTIONS =
            Set.of("already-exists", "contradicts-stored", "G26-evidence-never-replaced");

    private final String zh;
    private final String en;

    HoldReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What to do next, in plain words. */
    String next(boolean english) {
        return english ? en : zh;
    }

    /** Whether it may be done as soon as something else has come. */
    boolean passesByItself() {
        return this == WAITS_FOR_PARENT || this == WAITS_FOR_BYTES;
    }

    /**
     * Why a command that failed so has to wait; a failure that no time and no person can heal is none of these.
     *
     * @param targetIsKnown whether what it is done to is there, whoever may know of it
     */
    static Optional<HoldReason> of(Problem problem, boolean targetIsKnown) {
        String code = problem.refusal().code();
        if (BYTES.contains(code)) {
            return Optional.of(WAITS_FOR_BYTES);
        }
        if (PARENTS.contains(code)) {
            return Optional.of(targetIsKnown && !code.equals("parent-not-done") ? OUT_OF_AREA : WAITS_FOR_PARENT);
        }
        if (CONTRADICTIONS.contains(code)) {
            return Optional.of(CONFLICT);
        }
        if (code.equals("printed-text-differs")) {
            return Optional.of(PAPER_DIFFERS);
        }
        if (code.equals("in-the-future")) {
            return Optional.of(CLOCK_AHEAD);
        }
        if (code.equals("app-too-old")) {
            return Optional.of(APP_TOO_OLD);
        }
        if (code.equals("device-locked")) {
            return Optional.of(DEVICE_LOCKED);
        }
        return Optional.ofNullable(ofKind(problem.refusal().kind()));
    }

    private static @Nullable HoldReason ofKind(Refusal.Kind kind) {
        return switch (kind) {
            case STALE -> CHANGED_MEANWHILE;
            case CONFLICT -> AT_ANOTHER_STEP;
            case FORBIDDEN -> NOT_ASSIGNED;
            case INTERNAL, UNAVAILABLE -> FAULT;
            default -> null;
        };
    }
}
