package org.lijian.casefile.penalty.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.penalty.Assessor;
import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Cursor;
import org.lijian.platform.Require;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calculates stored notices and decisions again, from their stored facts, by the law of their days. */
@Service
public class Replays {
    private static final int USUAL = 200;
    private static final int MOST = 1000;

    private final ReplayMapper mapper;
    private final LawBook law;

    Replays(ReplayMapper mapper, LawBook law) {
        this.mapper = mapper;
        this.law = law;
    }

    /** Nothing is changed; every paper of the officer's area whose rows or result differ is named with each point that does. */
    @Transactional(readOnly = true)
    public ReplayReport replay(ReplayLaw command, CurrentOfficer officer) {
        int limit = command.limit() == null ? USUAL : command.limit();
        Require.that(limit, limit >= 1 && limit <= MOST, "/limit", "须为 1 至 " + MOST, "has to be 1 to " + MOST);
        UUID after = command.cursor() == null ? null : Cursor.read(command.cursor());
        LawBook book = new LawBook(law.inForce());
        Assessor assessor = Assessor.by(book);

        List<StoredAssessment> rows = mapper.page(officer.area().prefix(), null, after, limit + 1);
        List<StoredAssessment> checked = rows.subList(0, Math.min(rows.size(), limit));
        List<ReplayReport.Difference> differences = new ArrayList<>();
        for (StoredAssessment stored : checked) {
            List<Deviation> deviations = deviations(stored, assessor);
            if (!deviations.isEmpty()) {
                differences.add(ReplayReport.Difference.of(stored, deviations));
            }
        }
        return new ReplayReport(
                book.inForce().fingerprint(),
                checked.size(),
                differences,
                rows.size() > limit ? cursorAfter(checked) : null);
    }

    private static @Nullable String cursorAfter(List<StoredAssessment> checked) {
        return Cursor.of(checked.get(checked.size() - 1).id());
    }

    static List<Deviation> deviations(StoredAssessment stored, Assessor assessor) {
        List<Deviation> deviations = new ArrayList<>();
        if (!stored.isSealed()) {
            deviations.add(new Deviation(
                    Deviation.Point.SEAL,
                    null,
                    stored.fingerprint(),
                    stored.assessment().fingerprint()));
        }
        try {
            deviations.addAll(
                    Comparison.of(stored.assessment(), assessor.assess(stored.assessedFacts(), stored.reasons())));
        } catch (Problem refused) {
            deviations.add(new Deviation(
                    Deviation.Point.REFUSED, null, null, refused.refusal().code() + "：" + refused.zh()));
        }
        return deviations;
    }
}
