package org.lijian.evidence;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.Problem;

/**
 * What has to be noted on evidence beyond what is noted on all of it; which of it, its kind says.
 *
 * @param form whether a document is the original or a copy
 * @param origin where the original of a copy is kept
 * @param checkedWithOriginal whether the copy was compared with it: 经核对与原件无误
 * @param providedBy who provided it
 * @param method how it was made, or how data were extracted
 * @param transcript what is said in a recording of sound
 * @param holder who holds the data
 * @param statedBy who testified or stated
 * @param identityChecked whether the identity was checked and a copy of the document kept
 * @param agency who measured or examined
 * @param qualification its mark of approval and number (CMA)
 * @param reportNumber the number of the report
 */
public record KindNotes(
        @Nullable Form form,
        @Nullable String origin,
        @Nullable Boolean checkedWithOriginal,
        @Nullable String providedBy,
        @Nullable String method,
        @Nullable String transcript,
        @Nullable String holder,
        @Nullable String statedBy,
        @Nullable Boolean identityChecked,
        @Nullable String agency,
        @Nullable String qualification,
        @Nullable String reportNumber) {
    static final KindNotes NONE = new KindNotes(null, null, null, null, null, null, null, null, null, null, null, null);

    /** 原件或者复制件. */
    public enum Form {
        ORIGINAL,
        COPY
    }

    /**
     * As they are stored, when they say what evidence of this kind needs.
     *
     * @throws Problem the refusal of the rule that asks for the missing note
     */
    KindNotes checked(EvidenceKind kind, String mediaType) {
        KindNotes notes = tidy();
        switch (kind) {
            case DOCUMENTARY -> notes.requireDocument();
            case AUDIOVISUAL -> notes.requireMaking(mediaType);
            case ELECTRONIC_DATA -> notes.requireExtraction();
            case WITNESS_TESTIMONY -> notes.requireWitness();
            case PARTY_STATEMENT -> need(EvidenceRefusal.STATEMENT_NOTES, notes.statedBy, "statedBy");
            case EXPERT_OPINION -> notes.requireReport();
            case PHYSICAL, SITE_RECORD -> {
                // what is noted on all evidence is what these need: place, time, whom by, what it proves, where it is
                // kept
            }
        }
        return notes;
    }

    private void requireDocument() {
        need(EvidenceRefusal.COPY_NOTES, form, "form");
        if (form == Form.COPY) {
            need(EvidenceRefusal.COPY_NOTES, origin, "origin");
            need(EvidenceRefusal.COPY_NOTES, providedBy, "providedBy");
            need(EvidenceRefusal.COPY_NOTES, yes(checkedWithOriginal), "checkedWithOriginal");
        }
    }

    /** A photograph is noted like all evidence; a recording also says how it was made, and what is heard in it. */
    private void requireMaking(String mediaType) {
        if (mediaType.startsWith("video/") || mediaType.startsWith("audio/")) {
            need(EvidenceRefusal.MAKING_NOTES, method, "method");
        }
        if (mediaType.startsWith("audio/")) {
            need(EvidenceRefusal.MAKING_NOTES, transcript, "transcript");
        }
    }

    private void requireExtraction() {
        need(EvidenceRefusal.EXTRACTION_NOTES, method, "method");
        need(EvidenceRefusal.EXTRACTION_NOTES, holder, "holder");
        need(EvidenceRefusal.EXTRACTION_NOTES, providedBy, "providedBy");
    }

    private void requireWitness() {
        need(EvidenceRefusal.WITNESS_NOTES, statedBy, "statedBy");
        need(EvidenceRefusal.WITNESS_NOTES, yes(identityChecked), "identityChecked");
    }

    private void requireReport() {
        need(EvidenceRefusal.REPORT_NOTES, agency, "agency");
        need(EvidenceRefusal.REPORT_NOTES, qualification, "qualification");
        need(EvidenceRefusal.REPORT_NOTES, reportNumber, "reportNumber");
    }

    private KindNotes tidy() {
        return new KindNotes(
                form,
                Require.optionalText(origin, "/notes/origin", 200),
                checkedWithOriginal,
                Require.optionalText(providedBy, "/notes/providedBy", 100),
                Require.optionalText(method, "/notes/method", 500),
                Require.optionalText(transcript, "/notes/transcript", 10_000),
                Require.optionalText(holder, "/notes/holder", 100),
                Require.optionalText(statedBy, "/notes/statedBy", 100),
                identityChecked,
                Require.optionalText(agency, "/notes/agency", 200),
                Require.optionalText(qualification, "/notes/qualification", 100),
                Require.optionalText(reportNumber, "/notes/reportNumber", 100));
    }

    private static @Nullable Boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said) ? said : null;
    }

    private static void need(EvidenceRefusal rule, @Nullable Object note, String member) {
        if (note == null) {
            throw rule.with("note", member).at("/notes/" + member);
        }
    }

    /** Says nothing of persons. */
    @Override
    public String toString() {
        return "KindNotes[…]";
    }
}
