package org.lijian.casefile.reopening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;

/** By whom, under which number and when a decision was revoked or declared void. */
record Revocation(String by, String number, LocalDate on) {
    /** Named with the ground that it proves, and with no other. */
    static @Nullable Revocation of(ProposeReopening command, ReopeningKind ground, LegalTime time) {
        if (ground == ReopeningKind.DECISION_REVOKED) {
            return new Revocation(
                    Require.text(command.revokedBy(), "/revokedBy", 200),
                    Require.text(command.revocationNumber(), "/revocationNumber", 100),
                    time.notInTheFuture(Require.present(command.revokedOn(), "/revokedOn"), "/revokedOn"));
        }
        none(command.revokedBy(), "/revokedBy");
        none(command.revocationNumber(), "/revocationNumber");
        none(command.revokedOn(), "/revokedOn");
        return null;
    }

    private static void none(@Nullable Object given, String pointer) {
        Require.that(pointer, given == null, pointer, "只有决定已被撤销的情形填写", "is given with a revoked decision only");
    }
}
