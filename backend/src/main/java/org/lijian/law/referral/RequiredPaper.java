package org.lijian.law.referral;

/** One paper of the list that goes with a referral. */
public record RequiredPaper(String code, String name, PaperRequirement required) {
    boolean isDue(boolean decided) {
        return required == PaperRequirement.ALWAYS || (required == PaperRequirement.IF_DECIDED && decided);
    }
}
