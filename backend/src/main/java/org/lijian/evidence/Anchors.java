package org.lijian.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Anchors every day that is over and has not been anchored, and has stamped what could not be stamped before. */
@Service
class Anchors {
    private static final int STAMPED_AT_ONCE = 50;

    /** After this nothing is still being written of the day before. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final AnchorMapper mapper;
    private final TimestampAuthority authority;
    private final TransactionTemplate transaction;
    private final LegalTime time;

    Anchors(
            AnchorMapper mapper,
            TimestampAuthority authority,
            PlatformTransactionManager transactions,
            LegalTime time) {
        this.mapper = mapper;
        this.authority = authority;
        this.transaction = new TransactionTemplate(transactions);
        this.time = time;
    }

    /** Any copy may do it, and several at once: a day is anchored by the first. */
    @Scheduled(
            fixedDelayString = "${lijian.evidence.anchor:PT1H}",
            initialDelayString = "${lijian.evidence.anchor:PT1H}")
    void anchorPastDays() {
        LocalDate today = LocalDate.ofInstant(time.now().minus(SETTLED), LegalTime.ZONE);
        for (LocalDate day = nextDay(); day != null && day.isBefore(today); day = nextDay()) {
            if (!anchor(day)) {
                break;
            }
        }
        for (Anchor anchor : mapper.unstamped(STAMPED_AT_ONCE)) {
            Anchor stamped = anchor.stamped(authority.stamp(anchor.rootBytes()));
            if (stamped.token() != null) {
                mapper.saveStamp(stamped);
            }
        }
    }

    List<Anchor> page(@Nullable LocalDate before, int rows) {
        return mapper.page(before, rows);
    }

    private @Nullable LocalDate nextDay() {
        Anchor last = mapper.last();
        Instant from = last == null ? Instant.EPOCH : LegalTime.endOf(last.day());
        Instant first = mapper.firstEntryFrom(from);
        return first == null ? null : LocalDate.ofInstant(first, LegalTime.ZONE);
    }

    /** False when another copy was faster. */
    private boolean anchor(LocalDate day) {
        try {
            transaction.executeWithoutResult(status -> {
                List<Anchor.Chain> grown = mapper.grown(day, LegalTime.endOf(day.minusDays(1)), LegalTime.endOf(day));
                Anchor before = mapper.before(day);
                Anchor anchor = Anchor.of(day, grown, before == null ? Anchor.NONE_BEFORE : before.root(), time.now());
                mapper.insert(anchor);
                grown.forEach(mapper::insertChain);
            });
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
