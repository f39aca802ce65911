package org.lijian.lead;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** Who reported (举报人) and whether an answer is wanted. Personal data: kept encrypted, never printed. */
public record Informant(@Nullable String name, @Nullable String phone, boolean answerWanted) {
    /** An answer needs somewhere to go. */
    Informant checked() {
        String phoneGiven = Require.optionalText(phone, "/informant/phone", 20);
        if (phoneGiven != null) {
            Require.that(
                    phoneGiven,
                    phoneGiven.matches("\\+?[0-9-]{7,19}"),
                    "/informant/phone",
                    "电话号码有误",
                    "is not a telephone number");
        }
        if (answerWanted) {
            Require.present(phoneGiven, "/informant/phone");
        }
        return new Informant(Require.optionalText(name, "/informant/name", 100), phoneGiven, answerWanted);
    }

    /** Whoever reports with a code can be answered by it, and need not leave a telephone. */
    Informant reporting() {
        return phone == null || phone.isBlank()
                ? new Informant(Require.optionalText(name, "/informant/name", 100), null, answerWanted)
                : checked();
    }

    @Override
    public String toString() {
        return "Informant[…]";
    }
}
