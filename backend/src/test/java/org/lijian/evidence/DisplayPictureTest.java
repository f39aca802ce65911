package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.platform.Ids;
import org.lijian.shared.Problem;

class DisplayPictureTest {
    private static final EvidenceId ID = new EvidenceId(Ids.next());

    @TempDir
    Path directory;

    /** What lies in row 0 and column 0 of each orientation is in EXIF 2.32, 4.6.4. */
    @ParameterizedTest
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,GYRB", "7,YGBR", "8,BRYG", "0,RGBY", "9,RGBY"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, String stored) throws IOException {
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        BufferedImage image = Pictures.quarters(onItsSide ? 40 : 80, onItsSide ? 80 : 40, stored);

        assertUpright(drawn(EvidenceFormat.JPEG, Pictures.held(orientation, Pictures.jpeg(image))));
        assertUpright(drawn(EvidenceFormat.PNG, Pictures.heldPng(orientation, Pictures.png(image))));
    }

    @Test
    void hasAtMostSixteenHundredPixelsOnItsLongerSideAndIsNeverMagnified() throws IOException {
        assertThat(size(Pictures.jpeg(Pictures.quarters(3000, 2000, "RGBY")))).isEqualTo("1600x1067");
        assertThat(size(Pictures.jpeg(Pictures.quarters(3000, 5000, "RGBY")))).isEqualTo("960x1600");
        assertThat(size(Pictures.jpeg(Pictures.quarters(20_000, 2, "RGBY")))).isEqualTo("1600x1");
        assertThat(size(Pictures.jpeg(Pictures.quarters(640, 480, "RGBY")))).isEqualTo("640x480");
        assertThat(size(Pictures.jpeg(Pictures.quarters(3000, 2000, "RGBY"), true)))
                .isEqualTo("1600x1067");
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        byte[] copy = drawn(EvidenceFormat.PNG, Pictures.png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB)));

        assertThat(Pictures.read(copy).getRGB(4, 4) & 0xFFFFFF).isGreaterThan(0xFDFDFD);
    }

    @Test
    void moreIsPromisedThanIsDecoded() throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.quarters(16, 16, "RGBY"));
        byte[] progressive = Pictures.jpeg(Pictures.quarters(16, 16, "RGBY"), true);
        byte[] png = Pictures.png(Pictures.quarters(16, 16, "RGBY"));

        assertRefused("evidence-picture-too-large", EvidenceFormat.JPEG, Pictures.promising(10_001, 10_000, jpeg));
        assertRefused("evidence-picture-too-large", EvidenceFormat.JPEG, Pictures.promising(65_500, 65_500, jpeg));
        assertRefused("evidence-picture-too-large", EvidenceFormat.JPEG, Pictures.promising(4001, 4000, progressive));
        assertRefused("evidence-picture-too-large", EvidenceFormat.PNG, Pictures.promising(10_001, 10_000, png));
        assertRefused("evidence-picture-too-large", EvidenceFormat.PNG, Pictures.promising(65_536, 1, png));
        assertRefused(
                "evidence-picture-too-large",
                EvidenceFormat.PNG,
                Pictures.promising(Integer.MAX_VALUE, Integer.MAX_VALUE, png));
    }

    @Test
    void whatTakesTheTimeOfAThousandPicturesIsNotDecoded() throws IOException {
        byte[] progressive = Pictures.jpeg(Pictures.quarters(16, 16, "RGBY"), true);
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 63, 0};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(progressive, 0, progressive.length - 2);
        for (int i = 0; i < 1000; i++) {
            bytes.write(scan);
        }
        bytes.write(progressive, progressive.length - 2, 2);

        assertRefused("evidence-picture-unreadable", EvidenceFormat.JPEG, bytes.toByteArray());
    }

    @Test
    void whatLiesBesideThePictureIsNotTakenIntoMemory() throws IOException {
        byte[] palette = Pictures.png(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] colours = Pictures.png(Pictures.quarters(16, 16, "RGBY"));
        byte[] much = new byte[5 * 1024 * 1024];

        assertRefused("evidence-picture-unreadable", EvidenceFormat.PNG, Pictures.withChunk("teSt", much, palette));
        assertThat(Pictures.read(drawn(EvidenceFormat.PNG, Pictures.withChunk("teSt", new byte[9], palette))))
                .isNotNull();
        assertThat(Pictures.coloursOf(
                        Pictures.read(drawn(EvidenceFormat.PNG, Pictures.withChunk("teSt", much, colours)))))
                .isEqualTo("RGBY");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItBeginsWith() throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.quarters(16, 16, "RGBY"));
        byte[] png = Pictures.png(Pictures.quarters(16, 16, "RGBY"));

        for (int length : new int[] {3, 4, 30, 200}) {
            assertRefused("evidence-picture-unreadable", EvidenceFormat.JPEG, Arrays.copyOf(jpeg, length));
        }
        for (int length = 8; length < png.length - 12; length += 7) {
            assertRefused("evidence-picture-unreadable", EvidenceFormat.PNG, Arrays.copyOf(png, length));
        }
        assertRefused("evidence-picture-unreadable", EvidenceFormat.JPEG, png);
        assertRefused("evidence-picture-unreadable", EvidenceFormat.PNG, jpeg);
        assertRefused("evidence-picture-unreadable", EvidenceFormat.JPEG, Pictures.promising(0, 0, jpeg));
    }

    /** The whole memory of the other machine would not hold a third of one of them. */
    @ParameterizedTest
    @EnumSource(
            value = EvidenceFormat.class,
            names = {"JPEG", "PNG"})
    void aHundredMegapixelsTakeNoMoreMemoryThanItSays(EvidenceFormat format) throws Exception {
        byte[] large = format == EvidenceFormat.JPEG
                ? Pictures.promising(10_000, 10_000, Pictures.jpeg(Pictures.quarters(16, 16, "RGBY")))
                : deepPng(6000);
        Path file = Files.write(directory.resolve("large"), large);
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ALargeOne.class.getName(),
                        format.name(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor()).as(said).isZero();
        assertThat(said).endsWith("1600x1600" + System.lineSeparator());
    }

    /** What the other machine runs. */
    static final class ALargeOne {
        private ALargeOne() {}

        public static void main(String[] arguments) {
            byte[] copy = DisplayPicture.of(ID, EvidenceFormat.valueOf(arguments[0]), Path.of(arguments[1]));
            BufferedImage image = Pictures.read(copy);
            System.out.println(image.getWidth() + "x" + image.getHeight());
        }
    }

    /** Four times 16 bits a pixel, all of them nothing. */
    private static byte[] deepPng(int side) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(content, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < side; i++) {
                rows.write(new byte[1 + side * 8]);
            }
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put((byte) 16)
                .put((byte) 6)
                .array();
        byte[] bare = Pictures.promising(side, side, Pictures.png(Pictures.quarters(2, 2, "RGBY")));
        System.arraycopy(header, 0, bare, 16, header.length);
        byte[] whole = Pictures.withChunk("IDAT", content.toByteArray(), bare);
        return Pictures.promising(side, side, whole);
    }

    private void assertUpright(byte[] copy) {
        BufferedImage image = Pictures.read(copy);
        assertThat(image.getWidth()).isEqualTo(80);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(Pictures.coloursOf(image)).isEqualTo("RGBY");
    }

    private void assertRefused(String code, EvidenceFormat format, byte[] original) {
        assertThatThrownBy(() -> drawn(format, original))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal().code()).isEqualTo(code));
    }

    private String size(byte[] jpeg) throws IOException {
        BufferedImage image = Pictures.read(drawn(EvidenceFormat.JPEG, jpeg));
        return image.getWidth() + "x" + image.getHeight();
    }

    private byte[] drawn(EvidenceFormat format, byte[] original) throws IOException {
        return DisplayPicture.of(ID, format, Files.write(directory.resolve("original"), original));
    }
}
