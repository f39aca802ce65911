package org.lijian.lead.source;

import org.lijian.shared.Refusal;

/** Why something is not done with a source or its messages. */
enum SourceRefusal implements Refusal {
    MACHINES_KNOW_NOBODY(
            "machines-know-nobody",
            Kind.INVALID,
            "设备报警不含举报人，不能映射此项",
            "Machines report nobody's name; this cannot be mapped"),
    SOURCE_RETIRED("source-retired", Kind.CONFLICT, "接入源已停用", "The source is out of use"),
    NO_JSON_OBJECT("no-json-object", Kind.MALFORMED, "报文应当是一个 JSON 对象", "A message has to be one JSON object"),
    ALREADY_READ("already-read", Kind.CONFLICT, "报文已经按映射读出", "The message has been read by a mapping already");

    private final Reason reason;

    SourceRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
