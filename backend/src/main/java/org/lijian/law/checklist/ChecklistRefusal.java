package org.lijian.law.checklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** Why a checklist cannot be used. */
enum ChecklistRefusal implements Refusal {
    UNKNOWN("checklist-unknown", Kind.INVALID, null, "没有检查清单 {code}", "There is no checklist {code}"),
    NOT_FOUND("checklist-not-found", Kind.NOT_FOUND, null, "没有检查清单 {code}", "There is no checklist {code}");

    private final String code;
    private final Kind kind;
    private final @Nullable String citation;
    private final String zh;
    private final String en;

    ChecklistRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.code = code;
        this.kind = kind;
        this.citation = citation;
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
        return Optional.ofNullable(citation).map(LegalCitation::of);
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
