package org.lijian.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lijian.shared.Problem;

/**
 * Draws a picture small enough to look at: a JPEG of at most {@value #LONGER_SIDE} pixels on its longer side, upright, with nothing in it but
 * the picture.
 *
 * <p>Whatever a picture says of itself, drawing it takes at most 80 MiB of heap. Its header is read first, and more than {@value #MOST_PIXELS}
 * pixels, or {@value #LONGEST_SIDE} on a side, are refused before anything is decoded. Of the others only so many pixels are kept that they,
 * with the 4 bytes each that painting may need besides, take at most {@value #MOST_DECODED} bytes; the copy takes 8 MiB, and its JPEG less. A
 * JPEG in several passes (progressive) is held whole by the decoder, outside the heap and at up to 6 bytes a pixel: such are refused beyond
 * {@value #MOST_PIXELS_IN_PASSES} pixels, 96 MB, and beyond {@value #MOST_PASSES} passes, each of which takes the time of a picture.
 */
final class DisplayPicture {
    static final int LONGER_SIDE = 1600;
    static final long MOST_PIXELS = 100_000_000;
    static final int LONGEST_SIDE = 65_535;
    static final long MOST_PIXELS_IN_PASSES = 16_000_000;

    private static final int MOST_PASSES = 100;
    private static final long MOST_DECODED = 56L * 1024 * 1024;
    private static final int BYTES_TO_PAINT = 4;
    private static final float QUALITY = 0.85f;

    private DisplayPicture() {}

    static boolean canDraw(EvidenceFormat format) {
        return format == EvidenceFormat.JPEG || format == EvidenceFormat.PNG;
    }

    /**
     * @throws Problem {@code evidence-picture-too-large}, {@code evidence-picture-unreadable}
     */
    static byte[] of(EvidenceId id, EvidenceFormat format, Path original) {
        try {
            PictureLayout layout = PictureLayout.of(format, original);
            return jpeg(upright(id, format, original, layout));
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException undecodable) {
            Problem problem = EvidenceRefusal.PICTURE_UNREADABLE.with("id", id);
            problem.initCause(undecodable);
            throw problem;
        }
    }

    private static BufferedImage upright(EvidenceId id, EvidenceFormat format, Path original, PictureLayout layout)
            throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (ImageInputStream bytes = new FileImageInputStream(original.toFile())) {
            reader.setInput(bytes, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireDrawable(id, width, height, layout);
            double scale = Math.min(1, (double) LONGER_SIDE / Math.max(width, height));
            return painted(
                    reader.read(0, subsampled(reader, width, height)),
                    Math.max(1, (int) Math.round(width * scale)),
                    Math.max(1, (int) Math.round(height * scale)),
                    Orientation.of(layout.exif()));
        } finally {
            reader.dispose();
        }
    }

    private static void requireDrawable(EvidenceId id, int width, int height, PictureLayout layout) throws IOException {
        if (layout.passes() > MOST_PASSES) {
            throw new IIOException(layout.passes() + " passes");
        }
        long most = layout.passes() > 1 ? MOST_PIXELS_IN_PASSES : MOST_PIXELS;
        if ((long) width * height > most || Math.max(width, height) > LONGEST_SIDE) {
            throw EvidenceRefusal.PICTURE_TOO_LARGE.with(
                    "id", id, "width", width, "height", height, "most", most / 1_000_000, "side", LONGEST_SIDE);
        }
    }

    /** Every n-th pixel of every n-th row, n as small as the memory allows. */
    private static ImageReadParam subsampled(ImageReader reader, int width, int height) throws IOException {
        long bytes = bytesPerPixel(reader) + BYTES_TO_PAINT;
        int step = 1;
        while (kept(width, step) * kept(height, step) * bytes > MOST_DECODED) {
            step++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static long kept(int side, int step) {
        return (side + step - 1) / step;
    }

    private static long bytesPerPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IIOException("no known kind of colours");
        }
        SampleModel samples = types.next().getSampleModel(1, 1);
        return (long) samples.getNumDataElements() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
    }

    private static BufferedImage painted(BufferedImage decoded, int width, int height, Orientation orientation) {
        BufferedImage copy = orientation.isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        AffineTransform upright = orientation.upright(width, height);
        upright.scale((double) width / decoded.getWidth(), (double) height / decoded.getHeight());
        Graphics2D canvas = copy.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, copy.getWidth(), copy.getHeight());
            canvas.drawImage(decoded, upright, null);
        } finally {
            canvas.dispose();
        }
        return copy;
    }

    private static byte[] jpeg(BufferedImage copy) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(EvidenceFormat.JPEG.mediaType())
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(copy, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
