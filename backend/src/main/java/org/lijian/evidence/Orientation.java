package org.lijian.evidence;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;

/** How a camera was held (EXIF 2.32, tag 0112), in the order of its numbers from 1 on. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_ON_ITS_LEFT,
    ON_ITS_LEFT,
    MIRRORED_ON_ITS_RIGHT,
    ON_ITS_RIGHT;

    /** @param exif what a picture says of itself, as TIFF; where it says nothing of this, it is taken to be upright */
    static Orientation of(byte[] exif) {
        Metadata said = new Metadata();
        if (exif.length > 0) {
            new ExifReader().extract(new ByteArrayReader(exif), said);
        }
        ExifIFD0Directory picture = said.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer number = picture == null ? null : picture.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return number == null || number < 1 || number > values().length ? UPRIGHT : values()[number - 1];
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return ordinal() >= MIRRORED_ON_ITS_LEFT.ordinal();
    }

    /** Sets a picture of this width and height upright. */
    AffineTransform upright(double width, double height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_ON_ITS_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ON_ITS_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_ON_ITS_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case ON_ITS_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
