package org.lijian.casefile.hearing;

/** Why a hearing may be closed to the public (不公开举行的事由). */
public enum ClosedGround {
    STATE_SECRET("涉及国家秘密"),
    BUSINESS_SECRET("涉及商业秘密"),
    PERSONAL_PRIVACY("涉及个人隐私");

    private final String zh;

    ClosedGround(String zh) {
        this.zh = zh;
    }

    /** As the notice states it. */
    public String zh() {
        return zh;
    }
}
