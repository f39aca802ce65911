package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.lijian.shared.RegionCode;

class InformantOpeningTest {
    private static final Instant NOW = Instant.parse("2024-07-01T02:00:00Z");
    private static final OfficerId ASKS = new OfficerId(new UUID(1, 1));
    private static final OfficerId AGREES = new OfficerId(new UUID(2, 2));

    private final InformantOpening asked = new InformantOpening(
            new OpeningId(Ids.next()),
            new LeadId(Ids.next()),
            RegionCode.of("140525"),
            "核实",
            ASKS,
            NOW,
            OpeningStatus.REQUESTED,
            null,
            null,
            0);

    @Test
    void whoAskedDoesNotAgree() {
        assertRefused(LeadRefusal.SECOND_PERSON, () -> asked.decided(true, ASKS, NOW));
    }

    @Test
    void itIsDecidedOnce() {
        InformantOpening decided = asked.decided(false, AGREES, NOW);
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, () -> decided.decided(true, AGREES, NOW));
    }

    @Test
    void itIsOpenForADayOnceApproved() {
        InformantOpening approved = asked.decided(true, AGREES, NOW);
        Instant last = NOW.plus(Duration.ofHours(24));

        assertThatCode(() -> approved.requireOpen(last)).doesNotThrowAnyException();
        assertRefused(LeadRefusal.OPENING_OVER, () -> approved.requireOpen(last.plusMillis(1)));
        assertRefused(LeadRefusal.OPENING_NOT_APPROVED, () -> asked.requireOpen(NOW));
        assertRefused(
                LeadRefusal.OPENING_NOT_APPROVED,
                () -> asked.decided(false, AGREES, NOW).requireOpen(NOW));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.refusal()).isEqualTo(refusal));
    }
}
