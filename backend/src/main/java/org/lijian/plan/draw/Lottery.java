package org.lijian.plan.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.lijian.shared.Sha256;

/**
 * Numbers out of a seed, the same for everybody: block i is SHA-256(seed ‖ i as eight bytes, big endian), each block gives four words of
 * eight bytes, big endian, of which the lowest bit is dropped. A word above the largest multiple of the bound is passed over, so that no
 * remainder is likelier than another.
 */
final class Lottery {
    private static final int WORDS_A_BLOCK = 4;

    private final byte[] seed;
    private final MessageDigest sha256 = Sha256.digest();
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blocks;

    Lottery(byte[] seed) {
        this.seed = seed.clone();
    }

    /** A stream of its own for one purpose, so that what is drawn for one does not depend on the others. */
    static Lottery of(byte[] seed, String purpose) {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(seed);
        return new Lottery(sha256.digest(purpose.getBytes(StandardCharsets.UTF_8)));
    }

    /** An integer from 0 to {@code bound - 1}, each as likely. */
    long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("there is nothing below " + bound);
        }
        long last = Long.MAX_VALUE - (Long.MAX_VALUE % bound + 1) % bound;
        long word = next();
        while (word > last) {
            word = next();
        }
        return word % bound;
    }

    private long next() {
        if (!block.hasRemaining()) {
            sha256.update(seed);
            block = ByteBuffer.wrap(
                    sha256.digest(
                            ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array()),
                    0,
                    WORDS_A_BLOCK * Long.BYTES);
        }
        return block.getLong() >>> 1;
    }
}
