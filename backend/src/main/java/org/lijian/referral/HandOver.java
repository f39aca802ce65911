package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * What goes to the other authority.
 *
 * @param procuratorate that gets a copy, for a crime
 * @param answerBy by when an answer is asked for, in a transfer; no text sets it a time
 */
record HandOver(
        LocalDate handedOverOn,
        List<HandedPaper> papers,
        @Nullable String procuratorate,
        @Nullable LocalDate copiedOn,
        @Nullable LocalDate answerBy) {
    HandOver {
        papers = List.copyOf(papers);
    }

    /** The procuratorate; a referral of a crime is copied to it. */
    String copiedTo() {
        if (procuratorate == null) {
            throw ReferralRefusal.NOT_COPIED.with().at("/procuratorate");
        }
        return procuratorate;
    }

    LocalDate answerExpectedBy() {
        LocalDate day = Require.present(answerBy, "/answerBy");
        return Require.that(
                day, day.isAfter(handedOverOn), "/answerBy", "应当晚于移送日期", "has to be later than the hand-over");
    }

    List<String> codes() {
        return papers.stream()
                .map(paper -> Require.present(paper.code(), "/papers"))
                .toList();
    }
}
