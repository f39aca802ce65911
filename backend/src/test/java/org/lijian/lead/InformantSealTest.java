package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lijian.lead.LeadFixtures.NEIGHBOUR;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;

class InformantSealTest {
    private static final String KEY = key((byte) 1);
    private static final String OTHER_KEY = key((byte) 2);

    private final LeadId lead = new LeadId(Ids.next());
    private final InformantSeal seal = new InformantSeal(new InformantKeys(KEY, null));

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(lead, NEIGHBOUR))).isEqualTo(NEIGHBOUR);
    }

    @Test
    void leavesNothingReadable() {
        SealedInformant sealed = seal.seal(lead, NEIGHBOUR);

        assertThat(new String(sealed.sealed(), StandardCharsets.UTF_8)).doesNotContain("赵", "1390000");
        assertThat(sealed.keyId()).hasSize(16);
    }

    @Test
    void neverSealsTwiceAlike() {
        assertThat(seal.seal(lead, NEIGHBOUR).sealed())
                .isNotEqualTo(seal.seal(lead, NEIGHBOUR).sealed());
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherLead() {
        SealedInformant sealed = seal.seal(lead, NEIGHBOUR);
        SealedInformant moved =
                new SealedInformant(new LeadId(Ids.next()), sealed.keyId(), sealed.nonce(), sealed.sealed());

        assertThatIllegalStateException().isThrownBy(() -> seal.open(moved));
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        SealedInformant sealed = seal.seal(lead, NEIGHBOUR);
        sealed.sealed()[0] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed)).withMessageNotContaining("赵");
    }

    @Test
    void opensWithAFormerKeyAndNotWithoutIt() {
        SealedInformant sealed = seal.seal(lead, NEIGHBOUR);

        InformantSeal renewed = new InformantSeal(new InformantKeys(OTHER_KEY, List.of(KEY)));
        InformantSeal forgotten = new InformantSeal(new InformantKeys(OTHER_KEY, null));

        assertThat(renewed.open(sealed)).isEqualTo(NEIGHBOUR);
        assertThat(renewed.seal(lead, NEIGHBOUR).keyId()).isNotEqualTo(sealed.keyId());
        assertThatIllegalStateException()
                .isThrownBy(() -> forgotten.open(sealed))
                .withMessageContaining(sealed.keyId());
    }

    @Test
    void doesNotStartWithoutAKeyOf256Bits() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new InformantSeal(new InformantKeys(null, null)))
                .withMessageContaining("lijian.informant.key");
        assertThatIllegalStateException().isThrownBy(() -> new InformantSeal(new InformantKeys("AAAA", null)));
    }

    @Test
    void neverPrintsAKey() {
        assertThat(new InformantKeys(KEY, List.of(OTHER_KEY)).toString()).doesNotContain(KEY, OTHER_KEY);
    }

    private static String key(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
