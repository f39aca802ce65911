package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Sha256;

/**
 * The archive while it is written, one file after the other straight to the stream. Its manifest names every file with hash and length; the
 * signature covers the manifest and by it everything else. Nothing is packed: packing leaves bits behind the last code that no hash covers.
 */
final class BundleArchive implements Closeable {
    static final String MANIFEST = "manifest.tsv";
    static final String SIGNATURE = "manifest.sig";

    private final ZipOutputStream zip;
    private final Instant madeAt;
    private final StringBuilder manifest = new StringBuilder();

    BundleArchive(OutputStream to, Instant madeAt) {
        this.zip = new ZipOutputStream(to, UTF_8);
        this.zip.setLevel(Deflater.NO_COMPRESSION);
        this.madeAt = madeAt;
    }

    /** Takes the rows of a table, one after the other. */
    interface Rows {
        void row(@Nullable Object... values) throws IOException;
    }

    /** Writes the rows of a table. */
    interface Filling {
        void fill(Rows rows) throws IOException;
    }

    /** Answers the SHA-256 of what was written. */
    String add(String path, InputStream content) throws IOException {
        return entry(path, content::transferTo);
    }

    String add(String path, byte[] content) throws IOException {
        return entry(path, new ByteArrayInputStream(content)::transferTo);
    }

    /** A table of tab-separated lines under a line of headings. */
    String table(String path, List<String> columns, Filling filling) throws IOException {
        return entry(path, out -> {
            out.write((String.join("\t", columns) + "\n").getBytes(UTF_8));
            filling.fill(values -> out.write(line(values).getBytes(UTF_8)));
        });
    }

    /** Ends the archive: nothing can be added to it unnoticed. */
    void seal(BundleKey key) throws IOException {
        byte[] listed = manifest.toString().getBytes(UTF_8);
        unlisted(MANIFEST, listed);
        unlisted(
                SIGNATURE,
                ("algorithm\t" + key.published().algorithm() + "\nkey\t"
                                + key.published().keyId() + "\nsignature\t"
                                + Base64.getEncoder().encodeToString(key.sign(listed)) + "\n")
                        .getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Text as it fits into one field. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private String entry(String path, Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        begin(path);
        Counting counted = new Counting(new DigestOutputStream(new Unclosed(zip), digest));
        content.writeTo(counted);
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(digest.digest());
        manifest.append(line(hash, counted.bytes, path));
        return hash;
    }

    private void unlisted(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(madeAt.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static String line(@Nullable Object... values) {
        return Arrays.stream(values).map(BundleArchive::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("a field of a table goes over its end");
        }
        return text;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final class Counting extends OutputStream {
        private final OutputStream to;
        private long bytes;

        Counting(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            to.write(b, offset, length);
            bytes += length;
        }
    }

    private static final class Unclosed extends OutputStream {
        private final OutputStream to;

        Unclosed(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            to.write(b, offset, length);
        }
    }
}
