package org.lijian.lead;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals informants with AES-256-GCM. The lead's id is authenticated with them, so that a sealed informant moved to another lead does not
 * open. A key is named by the start of its SHA-256, so that a new key can take over while the former ones still open.
 */
@Component
public class InformantSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String currentKeyId;

    InformantSeal(InformantKeys configured) {
        configured.former().forEach(this::add);
        currentKeyId = add(configured.current());
    }

    SealedInformant seal(LeadId lead, Informant informant) {
        Sealed sealed = seal(lead.value(), JSON.writeValueAsBytes(informant));
        return new SealedInformant(lead, currentKeyId, Objects.requireNonNull(sealed.nonce()), sealed.bytes());
    }

    /** Seals what may name people, for the one thing it is about. */
    public Sealed seal(UUID about, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(currentKeyId, nonce, crypt(Cipher.ENCRYPT_MODE, currentKeyId, nonce, about, plain));
    }

    /** What was sealed for {@code about}; what never was is given back as it is. */
    public byte[] open(UUID about, Sealed sealed) {
        return sealed.keyId() == null
                ? sealed.bytes()
                : crypt(
                        Cipher.DECRYPT_MODE,
                        sealed.keyId(),
                        Objects.requireNonNull(sealed.nonce()),
                        about,
                        sealed.bytes());
    }

    Informant open(SealedInformant sealed) {
        byte[] plain = crypt(
                Cipher.DECRYPT_MODE,
                sealed.keyId(),
                sealed.nonce(),
                sealed.leadId().value(),
                sealed.sealed());
        return JSON.readValue(plain, Informant.class);
    }

    /** What only the holder of the keys can make of a message: by the key in use first, then by the former ones. */
    List<byte[]> macs(String purpose, byte[] message) {
        return Stream.concat(Stream.of(currentKeyId), keys.keySet().stream().filter(id -> !id.equals(currentKeyId)))
                .map(keyId -> mac(Objects.requireNonNull(keys.get(keyId)), purpose, message))
                .toList();
    }

    private static byte[] mac(SecretKeySpec key, String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update((purpose + "\0").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, UUID about, byte[] input) {
        SecretKeySpec key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("no key " + keyId + " is configured to open the informant of " + about);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(about));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the informant of " + about + " cannot be sealed or opened", e);
        }
    }

    private String add(byte[] key) {
        String keyId = HexFormat.of().formatHex(sha256(key), 0, 8);
        keys.put(keyId, new SecretKeySpec(key, "AES"));
        return keyId;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
