package org.lijian.statistics.figure;

import org.lijian.platform.LegalTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When sums are folded and compared. */
@Component
class SumsInTime {
    private final Sums sums;
    private final LegalTime time;

    SumsInTime(Sums sums, LegalTime time) {
        this.sums = sums;
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${lijian.statistics.fold:PT5S}",
            initialDelayString = "${lijian.statistics.fold:PT5S}")
    void fold() {
        int folded = sums.fold();
        while (folded == Sums.BATCH) {
            folded = sums.fold();
        }
    }

    /** One of the copies does it; the others find it done. */
    @Scheduled(cron = "${lijian.statistics.check:0 30 2 * * *}", zone = "Asia/Shanghai")
    void check() {
        if (sums.isUncheckedSince(time.today().atStartOfDay(LegalTime.ZONE).toInstant())) {
            sums.check(null);
        }
    }
}
