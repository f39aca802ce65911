package org.lijian.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * How the bytes of a picture are laid out, read without decoding anything.
 *
 * @param passes how often the decoder goes over the whole picture before it is there
 * @param exif what the picture says of itself, as TIFF; empty where it says nothing
 */
record PictureLayout(int passes, byte[] exif) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};
    private static final int PALETTE = 3;
    /** The decoder keeps what stands beside a picture with a palette. */
    private static final long MOST_BESIDE_PALETTE = 4L * 1024 * 1024;

    private static final int MOST_EXIF = 64 * 1024;

    static PictureLayout of(EvidenceFormat format, Path picture) throws IOException {
        try (InputStream file = Files.newInputStream(picture);
                DataInputStream bytes = new DataInputStream(new BufferedInputStream(file, MOST_EXIF))) {
            return format == EvidenceFormat.PNG ? ofPng(bytes) : ofJpeg(bytes);
        }
    }

    /** Marker by marker to the end of the picture; what follows, such as the second picture of some phones, is not looked at. */
    private static PictureLayout ofJpeg(DataInputStream bytes) throws IOException {
        byte[] exif = NONE;
        int scans = 0;
        int components = 0;
        boolean severalPasses = false;
        for (int marker = marker(bytes); marker != 0xD9; marker = marker(bytes)) {
            if (marker == 0xE1 && exif.length == 0) {
                exif = exif(segment(bytes));
            } else if (isFrame(marker)) {
                byte[] frame = segment(bytes);
                components = frame[5];
                severalPasses = marker != 0xC0 && marker != 0xC1;
            } else if (marker == 0xDA) {
                byte[] scan = segment(bytes);
                severalPasses |= scan[0] < components;
                scans++;
            } else if (marker != 0xD8) {
                bytes.skipNBytes(length(bytes));
            }
        }
        return new PictureLayout(severalPasses ? Math.max(2, scans) : 1, exif);
    }

    /** The next marker, over what is between: nothing, or the bytes of a scan; the end of the file is the end of the picture. */
    private static int marker(DataInputStream bytes) throws IOException {
        try {
            while (true) {
                int next = bytes.readUnsignedByte();
                boolean inMarker = next == 0xFF;
                while (next == 0xFF) {
                    next = bytes.readUnsignedByte();
                }
                if (inMarker && next > 0x01 && (next < 0xD0 || next > 0xD7)) {
                    return next;
                }
            }
        } catch (EOFException cut) {
            return 0xD9;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static byte[] segment(DataInputStream bytes) throws IOException {
        byte[] segment = new byte[length(bytes)];
        bytes.readFully(segment);
        return segment;
    }

    private static int length(DataInputStream bytes) throws IOException {
        return bytes.readUnsignedShort() - 2;
    }

    private static byte[] exif(byte[] segment) {
        boolean isExif = segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
        return isExif ? Arrays.copyOfRange(segment, EXIF.length, segment.length) : NONE;
    }

    private static PictureLayout ofPng(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(8);
        byte[] exif = NONE;
        long beside = 0;
        int colours = 0;
        for (Chunk chunk = Chunk.next(bytes); !chunk.is("IEND"); chunk = Chunk.next(bytes)) {
            if (chunk.is("IHDR")) {
                colours = chunk.content(bytes, 13)[9];
            } else if (chunk.is("eXIf") && chunk.length() <= MOST_EXIF) {
                exif = chunk.content(bytes, MOST_EXIF);
            } else {
                beside += chunk.is("IDAT") ? 0 : chunk.length();
                bytes.skipNBytes(chunk.length());
            }
            bytes.skipNBytes(4);
        }
        if (colours == PALETTE && beside > MOST_BESIDE_PALETTE) {
            throw new IIOException(beside + " bytes beside a picture with a palette");
        }
        return new PictureLayout(1, exif);
    }

    private record Chunk(long length, String type) {
        static Chunk next(DataInputStream bytes) throws IOException {
            long length = Integer.toUnsignedLong(bytes.readInt());
            return new Chunk(length, new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1));
        }

        boolean is(String name) {
            return type.equals(name);
        }

        byte[] content(DataInputStream bytes, int most) throws IOException {
            if (length > most) {
                throw new IIOException(type + " of " + length + " bytes");
            }
            byte[] content = new byte[(int) length];
            bytes.readFully(content);
            return content;
        }
    }
}
