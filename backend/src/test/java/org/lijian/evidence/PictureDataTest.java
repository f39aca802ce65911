package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureDataTest {
    @TempDir
    Path directory;

    @Test
    void readsWhenAndWhereThePictureWasTaken() throws Exception {
        PictureData data = PictureData.of(file(withExif("2022:03:08 09:30:00")));

        assertThat(data.takenAt()).isEqualTo(Instant.parse("2022-03-08T01:30:00Z"));
        assertThat(data.lon()).isEqualTo(new BigDecimal("112.500000"));
        assertThat(data.lat()).isEqualTo(new BigDecimal("35.250000"));
    }

    @Test
    void aPictureWithoutOrWithBrokenDataSaysNothing() throws Exception {
        byte[] bare = HexFormat.of().parseHex("ffd8ffd9");
        byte[] cut = java.util.Arrays.copyOf(withExif("2022:03:08 09:30:00"), 40);
        assertThat(PictureData.of(file(bare))).isEqualTo(PictureData.NONE);
        assertThat(PictureData.of(file(cut))).isEqualTo(PictureData.NONE);
        assertThat(PictureData.of(file(withExif("0000:00:00 00:00:00"))).takenAt())
                .isNull();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("picture.jpg"), bytes);
    }

    /** A JPEG that is nothing but its EXIF: DateTimeOriginal, 35°15' N, 112°30' E. */
    static byte[] withExif(String dateTime) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(256);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2); // IFD0 at 8
        entry(tiff, 0x8769, 4, 1, 38);
        entry(tiff, 0x8825, 4, 1, 56);
        tiff.putInt(0);
        tiff.putShort((short) 1); // Exif IFD at 38
        entry(tiff, 0x9003, 2, 20, 110);
        tiff.putInt(0);
        tiff.putShort((short) 4); // GPS IFD at 56
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 130);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 154);
        tiff.putInt(0);
        tiff.put((dateTime + "\0").getBytes(StandardCharsets.US_ASCII)); // at 110
        degrees(tiff, 35, 15);
        degrees(tiff, 112, 30);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(HexFormat.of().parseHex("ffd8ffe1"));
        int length = 2 + 6 + tiff.position();
        jpeg.write(length >> 8);
        jpeg.write(length & 0xff);
        jpeg.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        jpeg.write(tiff.array(), 0, tiff.position());
        jpeg.write(HexFormat.of().parseHex("ffd9"));
        return jpeg.toByteArray();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
