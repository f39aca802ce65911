package org.lijian.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the bureau: issues them with their number, and shows what was issued. */
@Service
public class Documents {
    private final DocumentMapper mapper;
    private final DocumentForms forms;
    private final DocumentRenderer renderer;
    private final NumberCounter counter;
    private final ReservedNumbers reserved;
    private final HandedOverPapers handedOver;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentMapper mapper,
            DocumentForms forms,
            DocumentRenderer renderer,
            NumberCounter counter,
            ReservedNumbers reserved,
            HandedOverPapers handedOver,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.forms = forms;
        this.renderer = renderer;
        this.counter = counter;
        this.reserved = reserved;
        this.handedOver = handedOver;
        this.time = time;
        this.events = events;
    }

    /**
     * Issues a document inside the transaction at hand: its number is given out with it and, when that transaction fails, taken back, so
     * that the numbers of a year have no gap and none is used twice. Others that number the same kind wait until it ends. What was
     * handed over on the spot keeps the number that was reserved for it and every letter of its text.
     *
     * @throws org.lijian.shared.Problem {@code document-field-missing}, {@code document-field-invalid}, {@code in-the-future}, {@code
     *     G27-number-not-reserved}, {@code G27-number-settled}, {@code G27-number-of-another-time}, {@code
     *     printed-text-differs}
     * @throws IllegalArgumentException for a field the form does not have
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentView issue(IssueDocument command) {
        time.notInTheFuture(command.issuedOn(), "/issuedOn");
        DocumentForm form = forms.form(command.type(), command.issuedOn());
        DocumentNumber number = number(form, command);
        String numberText = number == null ? null : counter.text(number, command.issuedOn());
        String text = renderer.render(command.type(), command.fields(), numberText, command.issuedOn());
        if (command.handedOver() != null) {
            handedOver.requireSettled(command.handedOver(), text);
        }
        IssuedDocument issued = IssuedDocument.issue(
                new DocumentId(Ids.next()), form.title(), command, number, numberText, text, time.now());
        mapper.insert(issued);
        DocumentView view = issued.view();
        events.publishEvent(new DocumentIssued(
                view.id(),
                view.subjectId(),
                view.issuedBy(),
                view.region(),
                view.type(),
                view.number(),
                view.issuedOn(),
                view.sha256()));
        return view;
    }

    /**
     * @throws org.lijian.shared.Problem {@code not-found}
     */
    @Transactional(readOnly = true)
    public DocumentView document(DocumentId id) {
        DocumentView document = mapper.find(id);
        if (document == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return document;
    }

    @Transactional(readOnly = true)
    public DocumentView document(DocumentId id, CurrentOfficer reader) {
        DocumentView document = document(id);
        reader.requireToKnowOf(document.region(), id);
        return document;
    }

    /**
     * The text as it was issued.
     *
     * @throws org.lijian.shared.Problem {@code not-found}, {@code document-altered}
     */
    @Transactional(readOnly = true)
    public String text(DocumentId id) {
        return IssuedDocument.unaltered(mapper.find(id), mapper.text(id), id);
    }

    /** Whether it was issued as the paper that was handed over, or neither was. */
    @Transactional(readOnly = true)
    public boolean reads(DocumentId id, @Nullable HandedOver paper) {
        return paper == null || paper.sha256().equals(document(id).sha256());
    }

    /** The documents about one thing, newest first. */
    @Transactional(readOnly = true)
    public Page<DocumentView> ofSubject(UUID subjectId, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                mapper.list(subjectId, reader.area().prefix(), page.after(), page.rows()),
                page.limit(),
                document -> document.id().value());
    }

    /**
     * Every number of one kind and year in order, gaps named.
     *
     * @throws org.lijian.shared.Problem {@code document-not-numbered}
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DocumentNumberView numbers(DocumentType type, int year, CurrentOfficer reader) {
        LocalDate end = LocalDate.of(year, 12, 31);
        DocumentForm form = forms.form(type, end);
        String code = form.code();
        if (code == null) {
            throw DocumentRefusal.NOT_NUMBERED.with("title", form.title()).at("type");
        }
        Integer last = mapper.lastNumber(type, year);
        return NumberRegister.compare(
                type,
                year,
                last == null ? 0 : last,
                mapper.used(type, year),
                reserved.notUsed(type, year),
                seq -> counter.text(new DocumentNumber(code, year, seq), end),
                reader);
    }

    private @Nullable DocumentNumber number(DocumentForm form, IssueDocument command) {
        String code = form.code();
        HandedOver own = command.handedOver();
        if (own == null || code == null) {
            return counter.next(form, command.type(), command.issuedOn());
        }
        ReservedNumber used = reserved.use(own.number(), command);
        return new DocumentNumber(code, used.year(), used.seq());
    }
}
