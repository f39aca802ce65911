package org.lijian.law.change;

import org.jspecify.annotations.Nullable;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The drafts of the law, from the first text to the book in force. */
@Service
public class LawDrafts {
    private final LawDraftMapper mapper;
    private final LawBook law;
    private final LawInForce inForce;
    private final StoredDecisions decisions;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    LawDrafts(
            LawDraftMapper mapper,
            LawBook law,
            LawInForce inForce,
            StoredDecisions decisions,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.law = law;
        this.inForce = inForce;
        this.decisions = decisions;
        this.time = time;
        this.events = events;
    }

    /**
     * Keeps a draft that the whole book can be read with; the same id with the same content again is answered as the first time.
     *
     * @throws Problem {@code law-path-not-draftable}, {@code law-draft-changes-nothing} or {@code law-draft-broken}
     */
    @Transactional
    public LawDraftView draft(DraftLaw command, CurrentOfficer officer) {
        ReferenceBook book = law.inForce();
        LawDraft draft = LawDraft.written(command, book, officer.id(), time.now());
        LawDraft known = mapper.byId(draft.id());
        if (known != null) {
            if (!known.saysTheSameAs(draft)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", draft.id());
            }
            return known.view(book);
        }
        if (draft.in(book).fingerprint().equals(book.fingerprint())) {
            throw LawChangeRefusal.SAME.with("path", draft.path()).at("/text");
        }
        checked(draft, book);
        mapper.insert(draft);
        events.publishEvent(new LawDrafted(draft.id(), officer.id(), draft.path()));
        return read(draft.id()).view(book);
    }

    @Transactional(readOnly = true)
    public LawDraftView draft(LawDraftId id) {
        return read(id).view(law.inForce());
    }

    @Transactional(readOnly = true)
    public Page<LawDraftSummary> drafts(@Nullable LawDraftStatus status, PageRequest page) {
        return Page.of(
                mapper.page(status, page.after(), page.rows()),
                page.limit(),
                draft -> draft.id().value());
    }

    /** What the stored decisions of the officer's area would come out as; nothing is changed. */
    @Transactional(readOnly = true)
    public DraftTrial trial(LawDraftId id, CurrentOfficer officer) {
        LawDraft draft = read(id);
        draft.requireDraft();
        ReferenceBook book = law.inForce();
        return decisions.compare(new LawBook(book), new LawBook(checked(draft, book)), officer);
    }

    /**
     * Takes a draft into force for everybody when this transaction is over. The book is checked once more, as it reads now.
     *
     * @throws Problem {@code law-draft-second-person}, {@code law-draft-outdated}, {@code law-draft-broken}
     */
    @Transactional
    public LawDraftView activate(LawDraftId id, ExpectedVersion expected, CurrentOfficer officer) {
        long revision = mapper.lockRevision() + 1;
        ReferenceBook before = inForce.stored();
        LawDraft draft = readForUpdate(id);
        draft.activate(officer.id(), revision, before, time.now());
        ExpectedVersion.requireOne(mapper.update(draft, expected.value()));
        mapper.setRevision(revision);
        ReferenceBook book = checked(draft, before);
        events.publishEvent(new LawTakesEffect(revision, book));
        events.publishEvent(draft.activated(book));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.take(revision, book);
            }
        });
        return read(id).view(book);
    }

    @Transactional
    public LawDraftView withdraw(LawDraftId id, ExpectedVersion expected, CurrentOfficer officer) {
        LawDraft draft = readForUpdate(id);
        draft.withdraw(officer.id(), time.now());
        ExpectedVersion.requireOne(mapper.update(draft, expected.value()));
        events.publishEvent(new LawDraftWithdrawn(id, officer.id(), draft.path()));
        return draft(id);
    }

    /** The book with the draft, read as every chapter reads it. */
    private ReferenceBook checked(LawDraft draft, ReferenceBook book) {
        try {
            ReferenceBook changed = draft.in(book);
            law.check(changed);
            changed.requireRead(draft.path());
            return changed;
        } catch (BrokenReference broken) {
            throw LawChangeRefusal.BROKEN
                    .with(
                            "file",
                            broken.path(),
                            "line",
                            broken.line() == null ? "—" : broken.line(),
                            "rule",
                            broken.rule() == null ? "—" : broken.rule(),
                            "fault",
                            broken.fault())
                    .at("/text");
        }
    }

    private LawDraft read(LawDraftId id) {
        return found(mapper.byId(id), id);
    }

    private LawDraft readForUpdate(LawDraftId id) {
        return found(mapper.byIdForUpdate(id), id);
    }

    private static LawDraft found(@Nullable LawDraft draft, LawDraftId id) {
        if (draft == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return draft;
    }
}
