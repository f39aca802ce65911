package org.lijian.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LawBook;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OfficerDirectory;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.workflow.approval.ApproversFixtures;
import org.springframework.context.ApplicationEventPublisher;

/** Everything that moves clocks, by the shipped law, on a day that can be set; what it tells is kept. */
final class Clockwork {
    static final StatutoryPeriods PERIODS = new StatutoryPeriods(LawBook.shipped());
    static final RegionCode COUNTY = RegionCode.of("140525");

    final Deadlines deadlines;
    final DeadlineChanges changes;
    final DeadlineWatch watch;
    final DeadlineMoves moves;
    final KeptMoves moved = new KeptMoves();
    final LegalTime time = new LegalTime(new NoonOfToday());

    final OfficerDirectory directory = new Directory();

    private final Map<OfficerId, CurrentOfficer> officers = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private LocalDate today;

    Clockwork(LocalDate today) {
        this(today, new KeptDeadlines(), new KeptWarnings());
    }

    Clockwork(LocalDate today, DeadlineMapper rows, DeadlineWarningMapper warnings) {
        this.today = today;
        ApplicationEventPublisher events = told::add;
        deadlines = new Deadlines(rows, warnings, PERIODS, events);
        ExtensionApproval approval = new ExtensionApproval(directory, ApproversFixtures.levels());
        changes = new DeadlineChanges(rows, moved, warnings, PERIODS, approval, time, events);
        watch = new DeadlineWatch(rows, warnings, PERIODS, time, events);
        moves = new DeadlineMoves(rows, moved, time, events);
    }

    void on(LocalDate day) {
        today = day;
    }

    /** An officer in service. */
    CurrentOfficer officer(String area, Role... roles) {
        CurrentOfficer officer =
                new CurrentOfficer(new OfficerId(Ids.next()), "张三", Set.of(roles), RegionCode.of(area));
        officers.put(officer.id(), officer);
        return officer;
    }

    <T> Stream<T> told(Class<T> event) {
        return told.stream().filter(event::isInstance).map(event::cast);
    }

    /** The rows of {@link DeadlineMoveMapper} in memory. */
    static final class KeptMoves implements DeadlineMoveMapper {
        private final List<DeadlineMove> rows = new ArrayList<>();

        @Override
        public void insert(DeadlineMove move) {
            rows.add(move);
        }

        @Override
        public List<DeadlineMove> list(String area, @Nullable Long revision, @Nullable UUID after, int most) {
            return rows.stream()
                    .filter(move -> move.region().value().startsWith(area))
                    .filter(move -> revision == null || revision.equals(move.revision()))
                    .limit(most)
                    .toList();
        }
    }

    private final class Directory implements OfficerDirectory {
        @Override
        public boolean isActive(OfficerId id) {
            return officers.containsKey(id);
        }

        @Override
        public Optional<CurrentOfficer> active(OfficerId id) {
            return Optional.ofNullable(officers.get(id));
        }

        @Override
        public Optional<Account> account(String login) {
            return Optional.empty();
        }
    }

    private final class NoonOfToday extends Clock {
        @Override
        public Instant instant() {
            return today.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return LegalTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the clock shows the day of the law");
        }
    }
}
