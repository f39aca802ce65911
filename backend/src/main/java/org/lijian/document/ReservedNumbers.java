package org.lijian.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers for what is issued where there is no network (预留文号): given out in blocks, used by a document, or returned with a reason. */
@Service
public class ReservedNumbers {
    private static final int MOST_OPEN = 20;
    private static final Set<DocumentType> ON_THE_SPOT =
            Set.of(DocumentType.CORRECTION_ORDER, DocumentType.SUMMARY_DECISION);

    private final ReservedNumberMapper mapper;
    private final DocumentForms forms;
    private final NumberCounter counter;
    private final LegalTime time;

    ReservedNumbers(ReservedNumberMapper mapper, DocumentForms forms, NumberCounter counter, LegalTime time) {
        this.mapper = mapper;
        this.forms = forms;
        this.counter = counter;
        this.time = time;
    }

    /**
     * The next numbers of a kind, for what the officer issues from {@code holder}; the same block again is answered as the first time.
     *
     * @throws org.lijian.shared.Problem {@code number-not-for-the-field}, {@code number-block-too-large}, {@code already-exists}
     */
    @Transactional
    public List<ReservedNumberView> reserve(UUID block, DocumentType type, int count, UUID holder, OfficerId officer) {
        List<ReservedNumber> known = mapper.ofBlock(block);
        if (!known.isEmpty()) {
            ReservedNumber first = known.get(0);
            if (first.type() != type
                    || known.size() != count
                    || !first.holderId().equals(holder)
                    || !first.officerId().equals(officer)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", block);
            }
            return views(known);
        }
        LocalDate today = time.today();
        DocumentForm form = forms.form(type, today);
        if (!ON_THE_SPOT.contains(type)) {
            throw NumberRefusal.NOT_ON_THE_SPOT.with("title", form.title()).at("/type");
        }
        int open = mapper.open(holder, type);
        Require.that(count, count >= 1, "/count", "至少一个", "has to be at least 1");
        if (open + count > MOST_OPEN) {
            throw NumberRefusal.TOO_MANY.with("open", open, "most", MOST_OPEN).at("/count");
        }
        List<ReservedNumber> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DocumentNumber number = Objects.requireNonNull(counter.next(form, type, today), "such forms are numbered");
            ReservedNumber reserved = new ReservedNumber(
                    counter.text(number, today),
                    block,
                    type,
                    number.year(),
                    number.seq(),
                    holder,
                    officer,
                    today,
                    ReservedNumber.State.RESERVED,
                    null,
                    null,
                    null);
            mapper.insert(reserved);
            given.add(reserved);
        }
        return views(given);
    }

    /** Every number that was given out to {@code holder}, and what became of it. */
    @Transactional(readOnly = true)
    public List<ReservedNumberView> of(UUID holder) {
        return views(mapper.ofHolder(holder));
    }

    /**
     * Takes unused numbers back: none of them is ever given out again, and the register says why. What the holder gave back before stays as
     * it was: the answer may not have reached them.
     *
     * @return how many came back that had not before
     *
     * @throws org.lijian.shared.Problem {@code G27-number-not-reserved}, {@code G27-number-settled}
     */
    @Transactional
    public int takeBack(UUID holder, List<String> numbers, String reason, OfficerId by) {
        int returned = 0;
        for (String number : numbers) {
            ReservedNumber reserved = required(number);
            if (!reserved.holderId().equals(holder)) {
                throw NumberRefusal.NOT_RESERVED.with("number", number);
            }
            if (reserved.state() != ReservedNumber.State.VOIDED) {
                mapper.settle(reserved.voided(reason, by, time.now().truncatedTo(ChronoUnit.MICROS)));
                returned++;
            }
        }
        return returned;
    }

    /** The number, borne from now on by the document at hand. */
    @Transactional(propagation = Propagation.MANDATORY)
    ReservedNumber use(String number, IssueDocument document) {
        ReservedNumber used = required(number)
                .usedFor(
                        document.type(),
                        document.issuedOn(),
                        document.by(),
                        time.now().truncatedTo(ChronoUnit.MICROS));
        mapper.settle(used);
        return used;
    }

    List<ReservedNumber> notUsed(DocumentType type, int year) {
        return mapper.ofYear(type, year);
    }

    private ReservedNumber required(String number) {
        ReservedNumber reserved = mapper.lock(number);
        if (reserved == null) {
            throw NumberRefusal.NOT_RESERVED.with("number", number);
        }
        return reserved;
    }

    private static List<ReservedNumberView> views(List<ReservedNumber> numbers) {
        return numbers.stream().map(ReservedNumber::view).toList();
    }
}
