package org.lijian.evidence;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a JPEG says of itself (EXIF). A time without its zone is read as that of Asia/Shanghai. */
record PictureData(
        @Nullable Instant takenAt,
        @Nullable BigDecimal lon,
        @Nullable BigDecimal lat) {
    static final PictureData NONE = new PictureData(null, null, null);

    private static final Logger LOG = LoggerFactory.getLogger(PictureData.class);
    private static final int DEGREE_DECIMALS = 6;

    static PictureData of(Path jpeg) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(jpeg))) {
            return of(JpegMetadataReader.readMetadata(bytes));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            LOG.info(
                    "a picture's data cannot be read: {}", unreadable.getClass().getSimpleName());
            return NONE;
        }
    }

    private static PictureData of(Metadata data) {
        ExifSubIFDDirectory exif = data.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Date takenAt = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone(LegalTime.ZONE));
        GpsDirectory gps = data.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        return new PictureData(
                takenAt == null ? null : takenAt.toInstant(),
                place == null || place.isZero() ? null : degrees(place.getLongitude()),
                place == null || place.isZero() ? null : degrees(place.getLatitude()));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP);
    }
}
