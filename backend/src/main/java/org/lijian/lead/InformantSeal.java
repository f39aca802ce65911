package org.lijian.lead;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals informants with AES-256-GCM. The lead's id is authenticated with them, so that a sealed informant moved to another lead does not
 * open. A key is named by the start of its SHA-256, so that a new key can take over while the former ones still open.
 */
@Component
class InformantSeal {
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
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, currentKeyId, nonce, lead, JSON.writeValueAsBytes(informant));
        return new SealedInformant(lead, currentKeyId, nonce, sealed);
    }

    Informant open(SealedInformant sealed) {
        byte[] plain = crypt(Cipher.DECRYPT_MODE, sealed.keyId(), sealed.nonce(), sealed.leadId(), sealed.sealed());
        return JSON.readValue(plain, Informant.class);
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, LeadId lead, byte[] input) {
        SecretKeySpec key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("no key " + keyId + " is configured to open the informant of lead " + lead);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(lead.value()));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the informant of lead " + lead + " cannot be sealed or opened", e);
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
}
