package org.lijian.platform;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What was answered to commands with an {@code Idempotency-Key}, for seven days. Each answer is sealed with the key that its client sent;
 * here only the SHA-256 of that key is known, so that nobody but the client reads a secret that was told once.
 */
@Component
class FirstAnswers {
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final IdempotencyMapper mapper;

    FirstAnswers(IdempotencyMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether the officer uses the key for the first time; a twin waits here for the end of the first. */
    boolean isFirst(Key key) {
        try {
            mapper.insert(key.officer(), key.sha256(), key.requestSha256());
            return true;
        } catch (DuplicateKeyException used) {
            return false;
        }
    }

    void keep(Key key, ContentCachingResponseWrapper answer) {
        mapper.answer(key.officer(), key.sha256(), FirstAnswer.of(key, answer));
    }

    @Nullable FirstAnswer find(Key key) {
        return mapper.find(key.officer(), key.sha256());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        int forgotten = FORGOTTEN_AT_ONCE;
        while (forgotten == FORGOTTEN_AT_ONCE) {
            forgotten = mapper.forgetOld(FORGOTTEN_AT_ONCE);
        }
    }

    /** The key of one request, as its client sent it. */
    record Key(OfficerId officer, String text, String requestSha256) {
        String sha256() {
            return Sha256.hex(text);
        }

        /** @return 32 bytes that do not follow from what is kept of the key */
        byte[] secret() {
            return Sha256.digest().digest(("sealed answer\n" + text).getBytes(StandardCharsets.UTF_8));
        }
    }
}
