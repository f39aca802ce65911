package org.lijian.worklist;

import java.util.Optional;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** How the worklist says no. */
enum WorklistRefusal implements Refusal {
    CLAIMED_BY_ANOTHER("claimed-by-another", Kind.CONFLICT, "此待办已由他人签收", "Somebody else has claimed this task");

    private final String code;
    private final Kind kind;
    private final String zh;
    private final String en;

    WorklistRefusal(String code, Kind kind, String zh, String en) {
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
