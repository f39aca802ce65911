package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.statistics.MilestoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right how something is counted, by a fact of its own on the day of the correction: figures of before stay as they were. */
@Service
public class MilestoneCorrections {
    private static final int LONGEST_REASON = 500;

    private final MilestoneMapper mapper;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    MilestoneCorrections(MilestoneMapper mapper, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    /**
     * The same id with the same content again is answered as the first time.
     *
     * @throws org.lijian.shared.Problem {@code not-found}, {@code correction-says-one-thing}, {@code correction-of-a-correction},
     *     {@code milestone-taken-back}, {@code milestone-without-amount}, {@code correction-changes-nothing}
     */
    @Transactional
    public Milestone correct(MilestoneId id, CorrectMilestone command, CurrentOfficer officer) {
        Milestone said = mapper.byIdForUpdate(id).orElseThrow(() -> PlatformRefusal.NOT_FOUND.with("id", id));
        officer.requireToKnowOf(said.region(), id);
        MilestoneId correctionId = new MilestoneId(Require.idOrNew(command.id(), "/id"));
        String reason = Require.text(command.reason(), "/reason", LONGEST_REASON);
        boolean takenBack = Boolean.TRUE.equals(command.takenBack());
        if (takenBack == (command.amount() != null)) {
            throw CorrectionRefusal.SAYS_ONE_THING.with();
        }
        Milestone known = mapper.byId(correctionId).orElse(null);
        if (known != null) {
            requireTheSame(known, said, command, reason);
            return known;
        }
        if (said.corrects() != null) {
            throw CorrectionRefusal.OF_A_CORRECTION.with();
        }
        MilestoneMapper.Standing standing = mapper.standingOf(said);
        if (standing.tally() <= 0) {
            throw CorrectionRefusal.TAKEN_BACK.with();
        }
        Milestone correction = Milestone.of(said.kind(), said.subjectId(), said.origin(), time.today())
                .correcting(said, takenBack ? -1 : 0, difference(standing.amount(), command), reason)
                .identified(correctionId)
                .number("correction " + correctionId)
                .at(time.now());
        mapper.insert(correction);
        mapper.insertPending(List.of(correctionId));
        events.publishEvent(new MilestoneCorrected(said.subjectId(), said.kind(), id, correctionId, officer.id()));
        return correction;
    }

    /** What is to be added, so that it comes to what it should; yuan. */
    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, CorrectMilestone command) {
        if (command.amount() == null) {
            return now == null ? null : now.negate();
        }
        if (now == null) {
            throw CorrectionRefusal.WITHOUT_AMOUNT.with().at("/amount");
        }
        BigDecimal difference = command.amount().yuan().subtract(now);
        if (difference.signum() == 0) {
            throw CorrectionRefusal.CHANGES_NOTHING.with("amount", now).at("/amount");
        }
        return difference;
    }

    private void requireTheSame(Milestone known, Milestone said, CorrectMilestone command, String reason) {
        BigDecimal now = mapper.standingOf(said).amount();
        boolean comesToThat = command.amount() == null
                ? known.tally() < 0
                : now != null && now.compareTo(command.amount().yuan()) == 0;
        if (!said.id().value().equals(known.corrects()) || !comesToThat || !reason.equals(known.reason())) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", known.id());
        }
    }
}
