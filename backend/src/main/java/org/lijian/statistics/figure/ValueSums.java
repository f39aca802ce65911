package org.lijian.statistics.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lijian.statistics.MilestoneId;
import org.springframework.stereotype.Component;

/**
 * Keeps how often each value was seen, of which medians, quartiles, outliers and ages are exact: of days and of when something began that is
 * open, milestone by milestone; of amounts, of what was told once. What shares its subject with others of its kind, such as a fine with
 * its correction, comes to a value only together ({@link SubjectSums}). Whoever calls holds the lock.
 */
@Component
class ValueSums {
    static final int AT_ONCE = 500;

    private final ValueSumMapper mapper;
    private final SubjectSums subjects;

    ValueSums(ValueSumMapper mapper, SubjectSums subjects) {
        this.mapper = mapper;
        this.subjects = subjects;
    }

    void fold(List<MilestoneId> ids) {
        Map<ValueSumMapper.Key, Long> sums = new HashMap<>();
        collect(sums, Measure.DAYS, ids, 1);
        collect(sums, Measure.BEGUN, ids, 1);
        List<SubjectSumMapper.Sharing> sharing = subjects.sharing(ids);
        Set<MilestoneId> alone = new HashSet<>(ids);
        sharing.forEach(each -> alone.remove(each.milestoneId()));
        collect(sums, Measure.AMOUNT, List.copyOf(alone), 1);
        collect(
                sums,
                Measure.AMOUNT,
                sharing.stream()
                        .filter(each -> !each.kept() && !each.fresh())
                        .map(SubjectSumMapper.Sharing::milestoneId)
                        .toList(),
                -1);
        add(sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new ValueSumMapper.Kept(sum.getKey(), sum.getValue()))
                .toList());
        subjects.fold(sharing.stream().filter(each -> !each.kept()).toList());
    }

    /** Compares and puts right; returns how much was wrong. */
    long check() {
        long differences = subjects.check();
        mapper.deleteNothing();
        for (Measure measure : Measure.values()) {
            differences += check(measure, Breadth.ORIGIN, Grains.Grain.DAY); // all others are compared with these
            differences += check(measure, Breadth.ORIGIN, Grains.Grain.MONTH);
            differences += check(measure, Breadth.ORIGIN, Grains.Grain.YEAR);
            for (Grains.Grain grain : Grains.Grain.values()) {
                differences += check(measure, Breadth.AREA, grain);
            }
        }
        return differences;
    }

    private long check(Measure measure, Breadth breadth, Grains.Grain grain) {
        List<ValueSumMapper.Cell> found = mapper.differences(measure, breadth, grain, null, Stock.values());
        add(found.stream()
                .map(cell -> new ValueSumMapper.Kept(cell.key(measure, breadth, grain), cell.tally()))
                .toList());
        return found.size();
    }

    private void collect(Map<ValueSumMapper.Key, Long> sums, Measure measure, List<MilestoneId> ids, int sign) {
        if (ids.isEmpty()) {
            return;
        }
        mapper.cells(measure, ids).forEach(cell -> {
            for (Breadth breadth : Breadth.values()) {
                for (Grains.Grain grain : Grains.Grain.values()) {
                    sums.merge(cell.key(measure, breadth, grain), sign * cell.tally(), Long::sum);
                }
            }
        });
    }

    private void add(List<ValueSumMapper.Kept> sums) {
        Batches.of(sums, AT_ONCE).forEach(mapper::add);
    }

    /** What values are of. */
    enum Measure {
        /** The days something took. */
        DAYS,
        /** The yuan of what was told once of its subject. */
        AMOUNT,
        /** The day something began: more by what begins, less by what ends. */
        BEGUN
    }

    /** The two sets. */
    enum Breadth {
        /** By region, category and timing. */
        AREA,
        /** By domain, channel, violation and campaign as well; by officer nothing is compared. */
        ORIGIN
    }
}
