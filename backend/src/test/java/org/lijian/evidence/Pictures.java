package org.lijian.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of four coloured quarters: R(ed), G(reen), B(lue) and Y(ellow), row by row. */
final class Pictures {
    private Pictures() {}

    static BufferedImage quarters(int width, int height, String colours) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            canvas.setColor(
                    switch (colours.charAt(i)) {
                        case 'R' -> Color.RED;
                        case 'G' -> Color.GREEN;
                        case 'B' -> Color.BLUE;
                        default -> Color.YELLOW;
                    });
            canvas.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        canvas.dispose();
        return image;
    }

    /** The colours in the middle of the quarters, as {@link #quarters} takes them; ? for any other. */
    static String coloursOf(BufferedImage image) {
        StringBuilder colours = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            Color seen = new Color(
                    image.getRGB(image.getWidth() * (1 + i % 2 * 2) / 4, image.getHeight() * (1 + i / 2 * 2) / 4));
            boolean red = seen.getRed() > 200;
            boolean green = seen.getGreen() > 200;
            boolean blue = seen.getBlue() > 200;
            colours.append(red && green && !blue ? 'Y' : red && !green ? 'R' : green && !red ? 'G' : blue ? 'B' : '?');
        }
        return colours.toString();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) {
        return jpeg(image, false);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The picture with an EXIF that says how it was held and that it was taken at 35°15' N, 112°30' E. */
    static byte[] held(int orientation, byte[] jpeg) {
        byte[] tiff = tiff(orientation);
        return ByteBuffer.allocate(jpeg.length + tiff.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (tiff.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] heldPng(int orientation, byte[] png) {
        return withChunk("eXIf", tiff(orientation), png);
    }

    /** The picture with one more chunk right after its header. */
    static byte[] withChunk(String type, byte[] content, byte[] png) {
        int header = 8 + 25;
        ByteBuffer bytes = ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, header)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        return bytes.putInt(crc(bytes.array(), header + 4, content.length + 4))
                .put(png, header, png.length - header)
                .array();
    }

    /** The same bytes under a header that promises another size. */
    static byte[] promising(int width, int height, byte[] picture) {
        byte[] bytes = picture.clone();
        if (bytes[0] == (byte) 0x89) {
            ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height).putInt(29, 0);
            ByteBuffer.wrap(bytes).putInt(29, crc(bytes, 12, 17));
            return bytes;
        }
        int at = 2;
        while ((bytes[at + 1] & 0xFF) < 0xC0 || (bytes[at + 1] & 0xFF) > 0xC2) {
            at += 2 + ByteBuffer.wrap(bytes).getShort(at + 2);
        }
        ByteBuffer.wrap(bytes).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return bytes;
    }

    private static int crc(byte[] bytes, int offset, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(256);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2); // at 8
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4); // GPS at 38
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        degrees(tiff, 35, 15);
        degrees(tiff, 112, 30);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
