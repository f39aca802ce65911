package org.lijian.shared;

import java.util.Optional;

/** What cannot be computed because nobody has notified it yet. */
enum CalendarRefusal implements Refusal {
    CALENDAR_NOT_NOTIFIED(
            "calendar-not-notified",
            "{date} 无法判断是否工作日：{year} 年的节假日安排尚未收录（已收录 {first} 至 {last} 年）",
            "Whether {date} is a working day is not known: the holidays of {year} are not recorded (known: {first} to {last})");

    private final String code;
    private final String zh;
    private final String en;

    CalendarRefusal(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
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
