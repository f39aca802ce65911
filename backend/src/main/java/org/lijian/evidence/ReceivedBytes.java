package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Sha256;

/** Bytes that came over the wire, hashed as they came, in a file of this node until they are stored or refused. */
final class ReceivedBytes implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final Path file;
    private String sha256 = "";
    private byte[] head = new byte[0];
    private long size;
    private @Nullable IOException broken;

    private ReceivedBytes(Path file) {
        this.file = file;
    }

    /**
     * All of them.
     *
     * @throws IOException when the connection breaks; nothing is left of them then
     * @throws org.lijian.shared.Problem {@code too-large} beyond what an item may have
     */
    static ReceivedBytes whole(InputStream bytes) throws IOException {
        ReceivedBytes received = asFarAsTheyCame(bytes);
        try {
            received.requireUnbroken();
            return received;
        } catch (IOException cut) {
            received.close();
            throw cut;
        }
    }

    /**
     * What came before the connection broke, if it did; {@link #requireUnbroken} tells.
     *
     * @throws org.lijian.shared.Problem {@code too-large} beyond what an item may have
     */
    static ReceivedBytes asFarAsTheyCame(InputStream bytes) throws IOException {
        ReceivedBytes received = new ReceivedBytes(Files.createTempFile("evidence-", ".part"));
        try {
            received.take(bytes);
            return received;
        } catch (IOException | RuntimeException failed) {
            received.close();
            throw failed;
        }
    }

    private void take(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(bytes, chunk); read > 0; read = read(bytes, chunk)) {
                if (head.length < EvidenceFormat.HEAD) {
                    int from = head.length;
                    head = Arrays.copyOf(head, Math.min(from + read, EvidenceFormat.HEAD));
                    System.arraycopy(chunk, 0, head, from, head.length - from);
                }
                size += read;
                if (size > EvidenceItem.MOST_BYTES) {
                    throw PlatformRefusal.TOO_LARGE.with("limit", "50 MiB");
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** As much as is there; of a chunk that a broken connection cut short, what came. */
    private int read(InputStream bytes, byte[] into) {
        int filled = 0;
        try {
            while (broken == null && filled < into.length) {
                int read = bytes.read(into, filled, into.length - filled);
                if (read < 0) {
                    break;
                }
                filled += read;
            }
        } catch (IOException cut) {
            broken = cut;
        }
        return filled;
    }

    void requireUnbroken() throws IOException {
        if (broken != null) {
            throw broken;
        }
    }

    Path file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** Enough of the first of them to know their form. */
    byte[] head() {
        return head.clone();
    }

    /** Their SM3 (GB/T 32905), in hexadecimal; it takes longer than all else, so only what is going to be stored is asked for it. */
    String sm3() throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream bytes = open()) {
            for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        byte[] sm3 = new byte[digest.getDigestSize()];
        digest.doFinal(sm3, 0);
        return HexFormat.of().formatHex(sm3);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
