package org.lijian.shared;

/** What cannot be computed because nobody has notified it yet. */
enum CalendarRefusal implements Refusal {
    CALENDAR_NOT_NOTIFIED(
            "calendar-not-notified",
            "{date} 无法判断是否工作日：{year} 年的节假日安排尚未收录（已收录 {first} 至 {last} 年）",
            "Whether {date} is a working day is not known: the holidays of {year} are not recorded (known: {first} to {last})");

    private final Reason reason;

    CalendarRefusal(String code, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
