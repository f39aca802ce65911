package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;

class CustodyHeadTest {
    private static final OfficerId OFFICER = new OfficerId(Ids.next());
    private static final Instant NOW = Instant.parse("2022-03-08T02:00:00Z");

    private final EvidenceItem item = DoubtsTest.item(null, null);
    private final CustodyEntry first = after(CustodyHead.none(item.subjectId()), OFFICER);
    private final CustodyEntry second = after(first.head(), OFFICER);

    @Test
    void aChainThatIsWhatWasWrittenIsNotBroken() {
        assertThat(second.head().brokenIn(List.of(first, second))).isNull();
        assertThat(CustodyHead.none(item.subjectId()).brokenIn(List.of())).isNull();
    }

    @Test
    void namesTheEntryThatIsMissing() {
        assertThat(second.head().brokenIn(List.of(first))).isEqualTo(2);
        assertThat(second.head().brokenIn(List.of(second))).isEqualTo(1);
    }

    @Test
    void findsALastEntryThatWasWrittenAnewWithItsHash() {
        CustodyEntry forged = after(first.head(), new OfficerId(Ids.next()));

        assertThat(second.head().brokenIn(List.of(first, forged))).isEqualTo(3);
    }

    private CustodyEntry after(CustodyHead head, OfficerId officer) {
        return CustodyEntry.following(head, item, CustodyAction.REGISTERED, officer, NOW);
    }
}
