package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.AtCommit;
import org.lijian.platform.LegalTime;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes milestones down, each once, in the transaction of what happened. */
@Component
class MilestoneBook {
    private final MilestoneMapper mapper;
    private final LegalTime time;
    private final AtCommit<MilestoneId> pending;

    MilestoneBook(MilestoneMapper mapper, LegalTime time) {
        this.mapper = mapper;
        this.time = time;
        this.pending = new AtCommit<>(mapper::insertPending);
    }

    LocalDate today() {
        return time.today();
    }

    /** What it is that something happens to, as it began. */
    Optional<Subject> subject(UUID id) {
        return mapper.subject(id).map(MilestoneMapper.SubjectRow::subject);
    }

    /** The origin handed on by {@code id}; the place alone where it began before milestones were kept. */
    Origin origin(UUID id, RegionCode region) {
        return subject(id).map(Subject::origin).orElseGet(() -> Origin.of(region));
    }

    /** Something began that more will happen to; said twice it is the same. */
    Subject begin(UUID id, SubjectKind kind, Origin origin, LocalDate on) {
        Subject subject = new Subject(id, kind, origin, on);
        mapper.insertSubject(MilestoneMapper.SubjectRow.of(subject));
        return subject;
    }

    void end(UUID id, LocalDate on) {
        mapper.endSubject(id, on);
    }

    /** It did not end after all. */
    void goOn(UUID id) {
        mapper.endSubject(id, null);
    }

    /** Begins to tell of something that happened to what is known already; nothing where it began before milestones were kept. */
    Optional<Milestone.Draft> of(MilestoneKind kind, UUID id, LocalDate on) {
        return subject(id).map(subject -> Milestone.of(kind, id, subject.origin(), on));
    }

    /** As above, of something in a place that is known in any case. */
    Milestone.Draft of(MilestoneKind kind, UUID id, RegionCode region, LocalDate on) {
        return Milestone.of(kind, id, origin(id, region), on);
    }

    void write(Milestone.Draft draft) {
        Milestone milestone = draft.at(time.now());
        try {
            mapper.insert(milestone);
        } catch (DuplicateKeyException toldBefore) {
            // Told twice is told once; counting must not undo what was done.
            return;
        }
        pending.add(milestone.id());
    }

    /** How many calendar days ago, on {@code day}, the subject had its {@code kind}; nothing where it had none. */
    @Nullable Integer daysSince(UUID subject, MilestoneKind kind, LocalDate day) {
        return mapper.first(subject, kind)
                .map(milestone -> Math.toIntExact(
                        day.toEpochDay() - milestone.occurredOn().toEpochDay()))
                .orElse(null);
    }

    /** The same since its last {@code kind}, where it may have several. */
    @Nullable Integer daysSinceLast(UUID subject, MilestoneKind kind, LocalDate day) {
        return mapper.last(subject, kind)
                .map(milestone -> Math.toIntExact(
                        day.toEpochDay() - milestone.occurredOn().toEpochDay()))
                .orElse(null);
    }

    /** Adds to what was said of a subject, which stays as it is; nothing where it was not said. */
    void correct(UUID subject, MilestoneKind kind, LocalDate on, int count, BigDecimal sum, String reason) {
        Milestone first = mapper.first(subject, kind).orElse(null);
        if (first != null) {
            correct(first, on, count, sum, reason);
        }
    }

    private void correct(Milestone first, LocalDate on, int count, @Nullable BigDecimal sum, String reason) {
        UUID subject = first.subjectId();
        MilestoneKind kind = first.kind();
        // Somebody may have taken it back already; nothing counts less than not at all.
        int less = Math.max(count, -mapper.standingOf(first).tally());
        Milestone.Draft draft = Milestone.of(kind, subject, first.origin(), on).correcting(first, less, sum, reason);
        write(draft.number("correction " + (mapper.corrections(subject, kind) + 1)));
    }

    /** What was said of a subject last, of this sort, was not so: it is not counted from {@code on} on; nothing where it was not said. */
    void takeBack(UUID subject, MilestoneKind kind, String category, LocalDate on, String reason) {
        mapper.standing(subject, kind, category).ifPresent(said -> {
            BigDecimal amount = said.amount();
            correct(said, on, -1, amount == null ? null : amount.negate(), reason);
        });
    }

    /** Tells apart what is said of a subject again once what was said before was corrected; empty while nothing was. */
    String anew(UUID subject, MilestoneKind kind) {
        int corrections = mapper.corrections(subject, kind);
        return corrections == 0 ? "" : "after correction " + corrections;
    }

    /** What the milestones of a kind on a subject come to, corrections included. */
    BigDecimal sum(UUID subject, MilestoneKind kind) {
        return mapper.sumOf(subject, kind);
    }
}
