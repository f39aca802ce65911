package org.lijian.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.StatutoryPeriods;

/**
 * The days on which a court may be asked to enforce a fine: three months from the end of the party's remedies (行政强制法第五十三条), with a
 * deferral or instalments not from before these have ended (行政处罚法第七十二条第二款).
 *
 * @param remediesEnd the last day on which the party may ask for a review or sue
 * @param opensAfter the day from which the three months run
 */
record CourtWindow(LocalDate remediesEnd, LocalDate opensAfter, LocalDate lastDay) {
    /** Decisions made on the spot are reviewed before a court hears of them: 《行政复议法》（2023修订）第二十三条第一款第一项, in force from this day. */
    private static final LocalDate REVIEW_COMES_FIRST = LocalDate.of(2024, 1, 1);

    /** Nobody knows it while a review or a suit is under way. */
    static @Nullable CourtWindow of(CollectionFile file, StatutoryPeriods periods) {
        if (file.openChallenge().isPresent()) {
            return null;
        }
        LocalDate remedies = remediesEnd(file, periods);
        LocalDate opensAfter =
                file.deferredUntil().map(deferred -> later(remedies, deferred)).orElse(remedies);
        return new CourtWindow(
                remedies,
                opensAfter,
                periods.due(PaymentClocks.COURT, opensAfter, opensAfter).due());
    }

    /** @throws org.lijian.shared.Problem {@code court-before-remedies-end}, {@code court-before-deferral-ends}, {@code court-too-late} */
    void requireOpen(LocalDate on) {
        if (!on.isAfter(remediesEnd)) {
            throw CollectionRefusal.COURT_BEFORE_REMEDIES_END.with("until", remediesEnd);
        }
        if (!on.isAfter(opensAfter)) {
            throw CollectionRefusal.COURT_BEFORE_DEFERRAL_ENDS.with("until", opensAfter);
        }
        if (on.isAfter(lastDay)) {
            throw CollectionRefusal.COURT_TOO_LATE.with("until", lastDay);
        }
    }

    /** A review or a suit that took longer than the time for it ends the remedies when it ends. */
    private static LocalDate remediesEnd(CollectionFile file, StatutoryPeriods periods) {
        LocalDate end = file.lastDecidedChallenge()
                .map(decided -> afterDecision(decided, periods))
                .orElseGet(() -> afterService(file.fine(), periods));
        return later(end, file.lastOccasionToChallenge());
    }

    private static LocalDate afterService(FineCollection fine, StatutoryPeriods periods) {
        LocalDate served = fine.servedOn();
        boolean reviewFirst = fine.isOnTheSpot() && !served.isBefore(REVIEW_COMES_FIRST);
        return periods.due(reviewFirst ? "REVIEW" : "SUIT", served, served).due();
    }

    private static @Nullable LocalDate afterDecision(Challenge decided, StatutoryPeriods periods) {
        LocalDate ended = decided.endedOn();
        return ended == null || decided.kind() == ChallengeKind.SUIT
                ? ended
                : periods.due("SUIT_AFTER_REVIEW", ended, ended).due();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
