package org.lijian.casefile.penalty.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.penalty.AssessedPaper;
import org.lijian.casefile.penalty.Assessment;
import org.lijian.casefile.penalty.Assessor;
import org.lijian.law.LawBook;
import org.lijian.law.change.DraftTrial;
import org.lijian.law.change.StoredDecisions;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** Tries a draft of the law against every stored decision, some hundred at a time. */
@Component
class DecisionTrials implements StoredDecisions {
    private static final int AT_ONCE = 500;
    private static final int MOST_SHOWN = 100;

    private final ReplayMapper mapper;

    DecisionTrials(ReplayMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public DraftTrial compare(LawBook inForce, LawBook draft, CurrentOfficer officer) {
        Tally tally = new Tally(Assessor.by(inForce), Assessor.by(draft));
        UUID after = null;
        List<StoredAssessment> rows;
        do {
            rows = mapper.page(officer.area().prefix(), AssessedPaper.DECISION, after, AT_ONCE);
            rows.forEach(tally::add);
            after = rows.isEmpty() ? after : rows.get(rows.size() - 1).id();
        } while (rows.size() == AT_ONCE);
        return tally.trial();
    }

    /** What has been counted so far. */
    private static final class Tally {
        private final Assessor inForce;
        private final Assessor draft;
        private final List<DraftTrial.Changed> shown = new ArrayList<>();
        private long checked;
        private long changed;
        private long refused;
        private Money before = Money.ZERO;
        private Money after = Money.ZERO;

        Tally(Assessor inForce, Assessor draft) {
            this.inForce = inForce;
            this.draft = draft;
        }

        /** A decision that the book in force itself does not allow any more is no matter of the draft; the replay names it. */
        void add(StoredAssessment stored) {
            Optional<Assessment> now = assessed(inForce, stored);
            if (now.isEmpty()) {
                return;
            }
            checked++;
            before = before.plus(now.get().amount());
            try {
                Assessment then = draft.assess(stored.assessedFacts(), stored.reasons());
                after = after.plus(then.amount());
                List<Deviation> deviations = Comparison.of(now.get(), then);
                if (!deviations.isEmpty()) {
                    show(
                            stored,
                            now.get(),
                            then.amount(),
                            deviations.stream().map(Tally::text).toList());
                }
            } catch (Problem problem) {
                refused++;
                show(stored, now.get(), null, List.of(problem.refusal().code() + "：" + problem.zh()));
            }
        }

        private void show(StoredAssessment stored, Assessment now, @Nullable Money then, List<String> changes) {
            changed++;
            if (shown.size() < MOST_SHOWN) {
                shown.add(new DraftTrial.Changed(
                        stored.penaltyId().value(),
                        stored.number(),
                        stored.assessedFacts().on(),
                        now.amount(),
                        then,
                        changes));
            }
        }

        DraftTrial trial() {
            return new DraftTrial(checked, changed, refused, before, after, shown);
        }

        private static Optional<Assessment> assessed(Assessor by, StoredAssessment stored) {
            try {
                return Optional.of(by.assess(stored.assessedFacts(), stored.reasons()));
            } catch (Problem refusedAlready) {
                return Optional.empty();
            }
        }

        private static String text(Deviation deviation) {
            String step = deviation.step() == null ? "" : " " + deviation.step();
            return deviation.point() + step + "：" + shown(deviation.stored()) + " ⇒ " + shown(deviation.replayed());
        }

        private static String shown(@Nullable String value) {
            return value == null ? "—" : value;
        }
    }
}
