package org.lijian.standalone;

import java.util.Optional;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

enum ClockRefusal implements Refusal {
    FORWARDS_ONLY(
            "clock-forwards-only",
            Kind.CONFLICT,
            "模拟时钟只能向前拨，现在是 {now}",
            "The simulated clock moves forwards only; it is {now} now");

    private final String code;
    private final Kind kind;
    private final String zh;
    private final String en;

    ClockRefusal(String code, Kind kind, String zh, String en) {
        this.code = code;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<LegalCitation> citation() {
        return Optional.empty();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
