package org.lijian.evidence;

import java.util.HexFormat;
import org.lijian.shared.Sha256;

/** A copy of a picture to look at, and its own hash, which is not that of the original. */
record DisplayCopy(byte[] jpeg, String sha256) {
    static DisplayCopy of(byte[] jpeg) {
        return new DisplayCopy(jpeg, HexFormat.of().formatHex(Sha256.of(jpeg)));
    }

    /** Where the copy of an original with this hash is kept, whichever item it belongs to. */
    static String key(String original) {
        return "display/" + DisplayPicture.LONGER_SIDE + "/" + original.substring(0, 2) + "/" + original;
    }
}
