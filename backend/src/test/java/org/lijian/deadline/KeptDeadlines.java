package org.lijian.deadline;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** The rows of {@link DeadlineMapper} in memory. What was read is a copy: a change that is not written is lost, as it is in a database. */
final class KeptDeadlines implements DeadlineMapper {
    private final TreeMap<UUID, Deadline> rows = new TreeMap<>();
    private final List<DeadlineChange> changes = new ArrayList<>();
    private final List<ExtensionAttendee> attendees = new ArrayList<>();
    private boolean overtaken;

    /** From now on somebody else always writes first. */
    void overtake() {
        overtaken = true;
    }

    @Override
    public void insertUnlessStarted(Deadline deadline) {
        if (findStarted(deadline.subjectId(), deadline.code(), deadline.triggeredOn())
                .isEmpty()) {
            rows.put(deadline.id().value(), copy(deadline, deadline.version()));
        }
    }

    @Override
    public int update(Deadline deadline) {
        Deadline row = rows.get(deadline.id().value());
        if (overtaken || row == null || row.version() != deadline.version()) {
            return 0;
        }
        rows.put(deadline.id().value(), copy(deadline, deadline.version() + 1));
        return 1;
    }

    @Override
    public Optional<Deadline> find(DeadlineId id) {
        return read(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Deadline> lock(DeadlineId id) {
        return find(id);
    }

    @Override
    public void insertChange(DeadlineChange change) {
        changes.add(change);
    }

    @Override
    public void insertAttendee(DeadlineChangeId changeId, OfficerId officer) {
        attendees.add(new ExtensionAttendee(changeId, officer));
    }

    @Override
    public List<ExtensionAttendee> attendees(DeadlineId id) {
        return attendees.stream()
                .filter(attendee ->
                        changes(id).stream().anyMatch(change -> change.id().equals(attendee.changeId())))
                .toList();
    }

    @Override
    public List<DeadlineChange> changes(DeadlineId id) {
        return changes.stream().filter(change -> change.deadlineId().equals(id)).toList();
    }

    @Override
    public Optional<Deadline> findStarted(UUID subjectId, String code, LocalDate triggeredOn) {
        return of(subjectId, code)
                .filter(row -> row.triggeredOn().equals(triggeredOn))
                .findFirst();
    }

    @Override
    public Optional<Deadline> latest(UUID subjectId, String code, @Nullable DeadlineState state) {
        return of(subjectId, code)
                .filter(row -> state == null || row.view().state() == state)
                .max(Comparator.comparing(Deadline::triggeredOn)
                        .thenComparing(row -> row.id().value()));
    }

    @Override
    public List<Deadline> lockOpen(UUID subjectId, String code) {
        return of(subjectId, code).filter(Deadline::isOpen).toList();
    }

    @Override
    public List<Deadline> lockRunning(@Nullable UUID after, int most) {
        return read(row -> row.isOpen() && (after == null || row.id().value().compareTo(after) > 0))
                .limit(most)
                .toList();
    }

    @Override
    public List<Deadline> list(String area, @Nullable UUID subject, @Nullable UUID after, int most) {
        return newestFirst(
                row -> row.region().value().startsWith(area)
                        && (subject == null || row.subjectId().equals(subject)),
                after,
                most);
    }

    List<Deadline> newestFirst(Predicate<Deadline> wanted, @Nullable UUID after, int most) {
        return rows.descendingMap().values().stream()
                .filter(wanted)
                .filter(row -> after == null || row.id().value().compareTo(after) < 0)
                .limit(most)
                .map(row -> copy(row, row.version()))
                .toList();
    }

    private Stream<Deadline> of(UUID subjectId, String code) {
        return read(row -> row.subjectId().equals(subjectId) && row.code().equals(code));
    }

    private Stream<Deadline> read(Predicate<Deadline> wanted) {
        return rows.values().stream().filter(wanted).map(row -> copy(row, row.version()));
    }

    /** Fields and parameters have the names of the columns, which MyBatis goes by as well. */
    private static Deadline copy(Deadline row, long version) {
        try {
            Constructor<?> constructor = Deadline.class.getDeclaredConstructors()[0];
            List<@Nullable Object> columns = new ArrayList<>();
            for (Parameter column : constructor.getParameters()) {
                Field field = Deadline.class.getDeclaredField(column.getName());
                field.setAccessible(true);
                columns.add(column.getName().equals("version") ? Long.valueOf(version) : field.get(row));
            }
            return (Deadline) Objects.requireNonNull(constructor.newInstance(columns.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
