package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lijian.lead.LeadFixtures.NEIGHBOUR;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

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
    void sealsWithSm4AsOthersOpenIt() throws Exception {
        SealedInformant sealed = seal.seal(lead, NEIGHBOUR);

        Mac derive = Mac.getInstance("HmacSHA256");
        derive.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        byte[] key = Arrays.copyOf(derive.doFinal("informant-sm4\0".getBytes(StandardCharsets.US_ASCII)), 16);
        Cipher other = Cipher.getInstance("SM4/GCM/NoPadding", new BouncyCastleProvider());
        other.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "SM4"), new GCMParameterSpec(128, sealed.nonce()));
        other.updateAAD(idBytes());

        assertThat(new String(other.doFinal(sealed.sealed()), StandardCharsets.UTF_8))
                .contains(NEIGHBOUR.name());
    }

    @Test
    void opensWhatWasSealedWithAesBefore() throws Exception {
        byte[] key = Base64.getDecoder().decode(KEY);
        String keyId =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 8);
        byte[] nonce = new byte[12];
        Cipher before = Cipher.getInstance("AES/GCM/NoPadding");
        before.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        before.updateAAD(idBytes());
        byte[] sealed = before.doFinal(JsonMapper.shared().writeValueAsBytes(NEIGHBOUR));

        assertThat(seal.open(new SealedInformant(lead, keyId, nonce, sealed))).isEqualTo(NEIGHBOUR);
        assertThat(seal.seal(lead, NEIGHBOUR).keyId()).isNotEqualTo(keyId);
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

    private byte[] idBytes() {
        return ByteBuffer.allocate(16)
                .putLong(lead.value().getMostSignificantBits())
                .putLong(lead.value().getLeastSignificantBits())
                .array();
    }

    private static String key(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
