package org.lijian.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.lijian.shared.Sha256;

/** Bytes that are checked while they are read: the last read fails where they are not what was stored. */
final class VerifiedContent extends FilterInputStream {
    private final DigestInputStream bytes;
    private final String sha256;
    private boolean verified;

    VerifiedContent(InputStream content, String sha256) {
        this(new DigestInputStream(content, Sha256.digest()), sha256);
    }

    private VerifiedContent(DigestInputStream bytes, String sha256) {
        super(bytes);
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        int read = bytes.read();
        verifyAtEnd(read);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = bytes.read(into, offset, length);
        verifyAtEnd(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verifyAtEnd(int read) throws IOException {
        if (read >= 0 || verified) {
            return;
        }
        verified = true;
        String actual = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        if (!actual.equals(sha256)) {
            throw new IOException("stored evidence has hash " + actual + " instead of " + sha256);
        }
    }
}
