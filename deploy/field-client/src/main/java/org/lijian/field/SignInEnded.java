package org.lijian.field;

import java.io.IOException;

/** The officer has to sign in again; what the outbox holds stays. */
public final class SignInEnded extends IOException {
    private static final long serialVersionUID = 1;

    /** @param why as the server says it, such as {@code refresh-token-reused} or {@code device-locked} */
    SignInEnded(String why) {
        super(why);
    }
}
