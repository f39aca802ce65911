package org.lijian.mobilesync;

/** What a supervisor does with a command that could not be applied. */
public enum Settlement {
    /** 按现状补录: it is done now, by the rules of now, as the officer who gave it. */
    APPLY,
    /** 不予采用: it stays on file with the reason and changes nothing. */
    SET_ASIDE
}
