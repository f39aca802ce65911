package org.lijian.statistics.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;
import org.lijian.statistics.MilestoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the sums of the milestones: folds in what is new a little later than it happened, so that no command waits for a sum that another
 * changes, and compares all of them with the milestones every night.
 */
@Service
class Sums {
    static final int BATCH = 2000;

    private static final Logger log = LoggerFactory.getLogger(Sums.class);

    private final SumMapper mapper;
    private final CountSums counts;
    private final ValueSums values;
    private final PartySums parties;
    private final LegalTime time;

    Sums(SumMapper mapper, CountSums counts, ValueSums values, PartySums parties, LegalTime time) {
        this.mapper = mapper;
        this.counts = counts;
        this.values = values;
        this.parties = parties;
        this.time = time;
    }

    /**
     * Folds one batch into the sums, unless somebody else does.
     *
     * @return how many milestones it was
     */
    @Transactional
    public int fold() {
        return mapper.tryLock().isPresent() ? foldOne() : 0;
    }

    private int foldOne() {
        List<MilestoneId> ids = mapper.pending(BATCH);
        if (ids.isEmpty()) {
            mapper.folded(time.now()); // a copy of the database knows by it how far it has followed
            return 0;
        }
        counts.fold(ids);
        values.fold(ids);
        parties.fold(ids);
        int folded = mapper.deletePending(ids);
        if (folded != ids.size()) {
            throw new IllegalStateException("milestones were folded by two at once");
        }
        mapper.folded(time.now());
        return folded;
    }

    /** Compares every sum with what its milestones come to and puts right what differs; a difference is an alarm. */
    @Transactional
    public SumCheck check(@Nullable OfficerId officer) {
        mapper.lock();
        Instant began = time.now();
        long started = System.nanoTime();
        long differences = counts.check() + values.check() + parties.check();
        SumCheck check = new SumCheck(
                Ids.next(),
                began,
                mapper.milestones(),
                differences,
                Duration.ofNanos(System.nanoTime() - started).toMillis(),
                differences > 0,
                officer);
        mapper.insertCheck(check);
        if (differences > 0) {
            log.error(
                    "{} sums of milestones were wrong and have been put right; see /api/v1/figure-checks", differences);
        }
        return check;
    }

    /** Whether nobody has compared since {@code since}. */
    @Transactional(readOnly = true)
    public boolean isUncheckedSince(Instant since) {
        return mapper.lastCheck().filter(last -> !last.isBefore(since)).isEmpty();
    }

    @Transactional(readOnly = true)
    public Page<SumCheck> checks(PageRequest page) {
        return Page.of(mapper.checks(page.after(), page.rows()), page.limit(), SumCheck::id);
    }
}
