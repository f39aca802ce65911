package org.lijian.law.change;

import jakarta.annotation.PostConstruct;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the book in force: that of the release with every revision since, from the database. Looks again every {@code lijian.law.watch} for
 * what another copy of the system has activated.
 */
@Component
class LawInForce {
    private final LawBook law;
    private final ReferenceBook shipped;
    private final LawDraftMapper mapper;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private long inForce;
    private long followed;

    LawInForce(
            LawBook law,
            LawDraftMapper mapper,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.law = law;
        this.shipped = law.inForce();
        this.mapper = mapper;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A revision that does not go with this release stops the start: better no law than another one. */
    @PostConstruct
    synchronized void load() {
        refresh();
        followed = inForce;
    }

    /**
     * Takes into force what was activated elsewhere. What was counted by the old book while the new one was on its way here is made anew.
     */
    @Scheduled(fixedDelayString = "${lijian.law.watch:PT2S}", initialDelayString = "${lijian.law.watch:PT2S}")
    synchronized void watch() {
        refresh();
        if (followed < inForce) {
            transaction.executeWithoutResult(status -> events.publishEvent(new LawTakesEffect(inForce, law.inForce())));
        }
        followed = inForce;
    }

    /** Takes {@code book} into force as {@code revision}, unless a later one already is. */
    synchronized void take(long revision, ReferenceBook book) {
        if (revision > inForce) {
            law.replace(book);
            inForce = revision;
        }
    }

    private void refresh() {
        long current = mapper.revision();
        if (current == inForce) {
            return;
        }
        law.replace(stored());
        inForce = current;
    }

    /** The book of the release with every revision that is in the database now, whether it is in force here yet or not. */
    ReferenceBook stored() {
        ReferenceBook book = shipped;
        for (LawDraft revision : mapper.active()) {
            book = revision.in(book);
        }
        return book;
    }
}
