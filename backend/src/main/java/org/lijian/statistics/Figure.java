package org.lijian.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.lijian.platform.PlatformRefusal;

/** The figures of the closed loop, each the sum of its rows. */
public enum Figure {
    /** 新增线索：登记日在期间内 */
    LEADS_IN("leadsIn", MilestoneKind.LEAD_REGISTERED),
    /** 办结线索：办结日在期间内 */
    LEADS_OUT("leadsOut", MilestoneKind.LEAD_CLOSED),
    /** 在办线索：期末已登记而未办结，不问何时登记 */
    OPEN("open", MilestoneKind.LEAD_REGISTERED),
    /** 已决定罚款：决定日在期间内 */
    FINES_DECIDED("finesDecided", MilestoneKind.FINE_DECIDED),
    /** 已缴清罚款：缴清日在期间内 */
    FINES_PAID("finesPaid", MilestoneKind.FINE_SETTLED);

    private final String code;
    private final MilestoneKind kind;

    Figure(String code, MilestoneKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** Its name in the closed-loop answer. */
    @JsonValue
    public String code() {
        return code;
    }

    MilestoneKind kind() {
        return kind;
    }

    /** Reads {@code "leadsIn"}. */
    static Figure of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code.equals(code))
                .findAny()
                .orElseThrow(() -> PlatformRefusal.MALFORMED.with("reason", "figure"));
    }
}
