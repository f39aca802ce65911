package org.lijian.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@link DeadlineWarningMapper} in memory. */
final class KeptWarnings implements DeadlineWarningMapper {
    private final List<DeadlineWarning> given = new ArrayList<>();
    private final List<Supervision> supervisions = new ArrayList<>();

    @Override
    public int insertUnlessGiven(DeadlineWarning warning) {
        boolean there = given.stream()
                .anyMatch(one -> one.deadlineId().equals(warning.deadlineId())
                        && one.level() == warning.level()
                        && one.dueOn().equals(warning.dueOn()));
        if (!there) {
            given.add(warning);
        }
        return there ? 0 : 1;
    }

    @Override
    public void insertSupervision(Supervision supervision) {
        supervisions.add(supervision);
    }

    @Override
    public List<Supervision> supervisions(DeadlineId id) {
        return supervisions.stream().filter(one -> one.deadlineId().equals(id)).toList();
    }

    @Override
    public List<DeadlineWarning> list(String area, @Nullable WarningLevel level, @Nullable UUID after, int rows) {
        return given.stream()
                .filter(one -> one.region().value().startsWith(area))
                .filter(one -> level == null || one.level() == level)
                .filter(one -> after == null || one.id().compareTo(after) < 0)
                .sorted(Comparator.comparing(DeadlineWarning::id).reversed())
                .limit(rows)
                .toList();
    }
}
