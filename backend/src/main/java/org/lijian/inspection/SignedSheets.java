package org.lijian.inspection;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.SignSiteRecord.Correction;
import org.lijian.inspection.SignSiteRecord.Ink;
import org.lijian.inspection.SignSiteRecord.Signature;
import org.lijian.inspection.SignSiteRecord.SignedPage;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;

/** What was drawn under a record, its pages and its corrections: complete, and under that text and no other. */
record SignedSheets(SignSiteRecord said) {
    private static final int MOST_CORRECTIONS = 50;
    private static final int MOST_PAGES = 50;
    private static final int MOST_STROKES = 20_000;
    private static final int MOST_PICTURE = 24_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    /** @param shape what holds for every signature on site */
    void check(List<OfficerId> inspectors, BiConsumer<Signature, String> shape) {
        boolean byParty = isBy(signatures(), SignerRole.PARTY);
        for (int i = 0; i < signatures().size(); i++) {
            checkInk(signatures().get(i), "/signatures/" + i);
        }
        Require.that(corrections(), corrections().size() <= MOST_CORRECTIONS, "/corrections", "更正过多", "are too many");
        for (int i = 0; i < corrections().size(); i++) {
            String pointer = "/corrections/" + i;
            Correction made = corrections().get(i);
            Require.text(made.before(), pointer + "/before", 500);
            Require.text(made.after(), pointer + "/after", 500);
            List<Signature> initials = listed(made.initials());
            checkEach(initials, pointer + "/initials", inspectors, shape);
            if (!isBy(initials, SignerRole.OFFICER) || (byParty && !isBy(initials, SignerRole.PARTY))) {
                throw InspectionRefusal.CORRECTION_NOT_INITIALLED.with().at(pointer + "/initials");
            }
        }
        Require.that(pages(), pages().size() <= MOST_PAGES, "/pages", "页数过多", "are too many");
        for (int i = 0; i < pages().size(); i++) {
            String pointer = "/pages/" + i;
            Require.present(pages().get(i).text(), pointer + "/text");
            List<Signature> signed = listed(pages().get(i).signatures());
            checkEach(signed, pointer + "/signatures", inspectors, shape);
            if (byParty && !isBy(signed, SignerRole.PARTY)) {
                throw InspectionRefusal.PAGE_NOT_SIGNED.with().at(pointer + "/signatures");
            }
        }
    }

    /** @throws org.lijian.shared.Problem {@code signed-text-differs}: somebody signed what is not the record */
    void agree(String text) {
        String record = Sha256.hex(text);
        if (!pages().isEmpty()) {
            requireSame(Sha256.hex(pagesTogether()), record, "/pages");
        }
        requireUnder(signatures(), record, "/signatures");
        for (int i = 0; i < pages().size(); i++) {
            requireUnder(
                    listed(pages().get(i).signatures()),
                    Sha256.hex(String.valueOf(pages().get(i).text())),
                    "/pages/" + i + "/signatures");
        }
        for (int i = 0; i < corrections().size(); i++) {
            requireUnder(
                    listed(corrections().get(i).initials()),
                    Sha256.hex(String.valueOf(corrections().get(i).after())),
                    "/corrections/" + i + "/initials");
        }
    }

    private String pagesTogether() {
        return pages().stream().map(SignedPage::text).map(String::valueOf).collect(Collectors.joining());
    }

    private static void checkEach(
            List<Signature> signatures,
            String pointer,
            List<OfficerId> inspectors,
            BiConsumer<Signature, String> shape) {
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = Require.present(signatures.get(i), pointer + "/" + i);
            shape.accept(signature, pointer + "/" + i);
            if (signature.role() == SignerRole.OFFICER
                    && !inspectors.contains(Require.present(signature.officerId(), pointer + "/" + i + "/officerId"))) {
                throw InspectionRefusal.SIGNATURE_OF_STRANGER.with().at(pointer + "/" + i + "/officerId");
            }
            checkInk(signature, pointer + "/" + i);
        }
    }

    private static void checkInk(Signature signature, String pointer) {
        Ink ink = signature.ink();
        if (ink == null) {
            return;
        }
        String strokes = Require.text(ink.strokes(), pointer + "/ink/strokes", MOST_STROKES);
        Require.that(
                strokes,
                strokes.matches("\\d{1,5},\\d{1,5},\\d{1,7}([ ;]\\d{1,5},\\d{1,5},\\d{1,7})*"),
                pointer + "/ink/strokes",
                "不是笔迹",
                "are no strokes");
        String hash = signature.strokesSha256();
        Require.that(
                strokes,
                hash == null || hash.equals(Sha256.hex(strokes)),
                pointer + "/strokesSha256",
                "与笔迹不符",
                "is not the hash of the strokes");
        Require.that(
                ink,
                isPng(Require.text(ink.picture(), pointer + "/ink/picture", MOST_PICTURE)),
                pointer + "/ink/picture",
                "不是 PNG 图片",
                "is not a PNG in Base64");
        Require.text(ink.textSha256(), pointer + "/ink/textSha256", 64);
    }

    private static boolean isPng(String base64) {
        try {
            byte[] picture = Base64.getDecoder().decode(base64);
            return picture.length > PNG.length && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static void requireUnder(List<Signature> signatures, String text, String pointer) {
        for (int i = 0; i < signatures.size(); i++) {
            Ink ink = signatures.get(i).ink();
            if (ink != null) {
                requireSame(String.valueOf(ink.textSha256()), text, pointer + "/" + i + "/ink/textSha256");
            }
        }
    }

    private static void requireSame(String signed, String record, String pointer) {
        if (!signed.equals(record)) {
            throw InspectionRefusal.SIGNED_TEXT_DIFFERS
                    .with("signed", signed, "record", record)
                    .at(pointer);
        }
    }

    private static boolean isBy(List<Signature> signatures, SignerRole role) {
        return signatures.stream().anyMatch(signature -> signature.role() == role);
    }

    private List<Signature> signatures() {
        return listed(said.signatures());
    }

    private List<Correction> corrections() {
        return listed(said.corrections());
    }

    private List<SignedPage> pages() {
        return listed(said.pages());
    }

    private static <T> List<T> listed(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
