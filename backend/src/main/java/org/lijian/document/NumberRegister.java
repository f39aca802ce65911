package org.lijian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.RegionCode;

/** Compares the numbers given out with the documents that bear them. */
final class NumberRegister {
    private NumberRegister() {}

    /** A number in use, as the document that bears it says. */
    record Used(int seq, String number, DocumentId documentId, LocalDate issuedOn, RegionCode region) {}

    /**
     * @param numberOf how a number that no document bears would read
     */
    static DocumentNumberView compare(
            DocumentType type,
            int year,
            int last,
            List<Used> used,
            List<ReservedNumber> reserved,
            Function<Integer, String> numberOf,
            CurrentOfficer reader) {
        Map<Integer, Used> bySeq = used.stream().collect(Collectors.toMap(Used::seq, Function.identity()));
        Map<Integer, ReservedNumber> withoutDocument =
                reserved.stream().collect(Collectors.toMap(ReservedNumber::seq, Function.identity()));
        int end = used.stream().mapToInt(Used::seq).reduce(last, Math::max);
        List<DocumentNumberView.Entry> entries = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int seq = 1; seq <= end; seq++) {
            Used document = bySeq.get(seq);
            ReservedNumber kept = document == null ? withoutDocument.get(seq) : null;
            if (document == null && kept == null) {
                gaps.add(numberOf.apply(seq));
            }
            entries.add(kept == null ? entry(seq, numberOf, document, reader) : entry(kept));
        }
        return new DocumentNumberView(type, year, last, gaps, entries);
    }

    private static DocumentNumberView.Entry entry(ReservedNumber kept) {
        return new DocumentNumberView.Entry(
                kept.seq(),
                kept.number(),
                kept.state() == ReservedNumber.State.VOIDED
                        ? DocumentNumberView.State.VOIDED
                        : DocumentNumberView.State.RESERVED,
                null,
                null,
                kept.reason());
    }

    private static DocumentNumberView.Entry entry(
            int seq, Function<Integer, String> numberOf, @Nullable Used document, CurrentOfficer reader) {
        if (document == null) {
            return new DocumentNumberView.Entry(
                    seq, numberOf.apply(seq), DocumentNumberView.State.MISSING, null, null, null);
        }
        return new DocumentNumberView.Entry(
                seq,
                document.number(),
                DocumentNumberView.State.ISSUED,
                reader.mayKnowOf(document.region()) ? document.documentId() : null,
                document.issuedOn(),
                null);
    }
}
