package org.lijian.lead;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals informants with SM4 in GCM. The lead's id is authenticated with them, so that a sealed informant moved to another lead does not open.
 * A key is named by the start of its SHA-256, so that a new key can take over while the former ones still open; what was sealed with
 * AES-256-GCM before opens under the name its key had then.
 */
@Component
public class InformantSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SM4_KEY_BYTES = 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SealingKey> keys = new HashMap<>();
    /** The one in use, then the former ones. */
    private final List<byte[]> configured = new ArrayList<>();

    private final String currentKeyId;

    InformantSeal(InformantKeys keys) {
        configured.add(keys.current());
        configured.addAll(keys.former());
        keys.former().forEach(this::add);
        currentKeyId = add(keys.current());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never printed
    private record SealingKey(byte[] bytes, boolean sm4) {
        BlockCipher engine() {
            return sm4 ? new SM4Engine() : AESEngine.newInstance();
        }
    }

    SealedInformant seal(LeadId lead, Informant informant) {
        Sealed sealed = seal(lead.value(), JSON.writeValueAsBytes(informant));
        return new SealedInformant(lead, currentKeyId, Objects.requireNonNull(sealed.nonce()), sealed.bytes());
    }

    /** Seals what may name people, for the one thing it is about. */
    public Sealed seal(UUID about, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(currentKeyId, nonce, crypt(true, currentKeyId, nonce, about, plain));
    }

    /** What was sealed for {@code about}; what never was is given back as it is. */
    public byte[] open(UUID about, Sealed sealed) {
        return sealed.keyId() == null
                ? sealed.bytes()
                : crypt(false, sealed.keyId(), Objects.requireNonNull(sealed.nonce()), about, sealed.bytes());
    }

    Informant open(SealedInformant sealed) {
        byte[] plain =
                crypt(false, sealed.keyId(), sealed.nonce(), sealed.leadId().value(), sealed.sealed());
        return JSON.readValue(plain, Informant.class);
    }

    /** What only the holder of the keys can make of a message: by the key in use first, then by the former ones. */
    List<byte[]> macs(String purpose, byte[] message) {
        return configured.stream().map(key -> mac(key, purpose, message)).toList();
    }

    private static byte[] mac(byte[] key, String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((purpose + "\0").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(boolean seal, String keyId, byte[] nonce, UUID about, byte[] input) {
        SealingKey key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("no key " + keyId + " is configured to open the informant of " + about);
        }
        GCMModeCipher cipher = GCMBlockCipher.newInstance(key.engine());
        cipher.init(seal, new AEADParameters(new KeyParameter(key.bytes()), TAG_BITS, nonce, bytes(about)));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        try {
            cipher.doFinal(output, cipher.processBytes(input, 0, input.length, output, 0));
            return output;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("the informant of " + about + " cannot be sealed or opened", e);
        }
    }

    /** Answers the name of the key that seals; the one of before only opens. */
    private String add(byte[] key) {
        byte[] sm4 = Arrays.copyOf(mac(key, "informant-sm4", new byte[0]), SM4_KEY_BYTES);
        keys.put(name(key), new SealingKey(key, false));
        keys.put(name(sm4), new SealingKey(sm4, true));
        return name(sm4);
    }

    private static String name(byte[] key) {
        return HexFormat.of().formatHex(Sha256.of(key), 0, 8);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /**
     * Bytes that only the holder of the key can read.
     *
     * @param keyId the key they are sealed with; absent where they are not sealed
     */
    public record Sealed(@Nullable String keyId, byte @Nullable [] nonce, byte[] bytes) {}
}
