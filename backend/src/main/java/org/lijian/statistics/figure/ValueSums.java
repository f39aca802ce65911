package org.lijian.statistics.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lijian.statistics.MilestoneId;
import org.springframework.stereotype.Component;

/**
 * Keeps how often each value was seen, of which medians, quartiles, outliers and ages are exact: of days and of when something began that is
 * open, milestone by milestone; of amounts, of what was told once. What shares its subject with others of its kind, such as a fine with
 * its correction, comes to a value only together, in the period and cut that is asked for, and is kept by name. Whoever calls holds the lock.
 */
@Component
class ValueSums {
    static final int AT_ONCE = 500;

    private final ValueSumMapper mapper;

    ValueSums(ValueSumMapper mapper) {
        this.mapper = mapper;
    }

    void fold(List<MilestoneId> ids) {
        add(Measure.DAYS, ids, 1);
        add(Measure.BEGUN, ids, 1);
        List<ValueSumMapper.Sharing> sharing = mapper.sharing(ids);
        Set<MilestoneId> alone = new HashSet<>(ids);
        sharing.forEach(each -> alone.remove(each.milestoneId()));
        add(Measure.AMOUNT, List.copyOf(alone), 1);
        add(
                Measure.AMOUNT,
                sharing.stream()
                        .filter(each -> !each.kept() && !each.fresh())
                        .map(ValueSumMapper.Sharing::milestoneId)
                        .toList(),
                -1);
        keep(sharing.stream().filter(each -> !each.kept()).toList());
    }

    /** Compares and puts right; returns how much was wrong. */
    long check() {
        List<ValueSumMapper.Sharing> unkept = mapper.sharingUnkept();
        List<ValueSumMapper.Sharing> unsharing = mapper.keptUnsharing();
        keep(unkept);
        unsharing.forEach(mapper::deleteShared);
        mapper.deleteNothing();
        long differences = unkept.size() + unsharing.size();
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
        Batches.of(found, AT_ONCE).forEach(cells -> mapper.add(measure, breadth, grain, cells));
        return found.size();
    }

    private void keep(List<ValueSumMapper.Sharing> sharing) {
        Batches.of(sharing, AT_ONCE).forEach(mapper::insertShared);
    }

    private void add(Measure measure, List<MilestoneId> ids, int sign) {
        List<ValueSumMapper.Cell> added = ids.isEmpty() ? List.of() : mapper.cells(measure, ids);
        if (added.isEmpty()) {
            return;
        }
        for (Breadth breadth : Breadth.values()) {
            for (Grains.Grain grain : Grains.Grain.values()) {
                Map<ValueSumMapper.Cell, Long> sums = new HashMap<>();
                added.forEach(cell -> sums.merge(cell.of(breadth, grain, 0), sign * cell.tally(), Long::sum));
                List<ValueSumMapper.Cell> cells = sums.entrySet().stream()
                        .filter(sum -> sum.getValue() != 0)
                        .map(sum -> sum.getKey().of(breadth, grain, sum.getValue()))
                        .collect(Collectors.toCollection(ArrayList::new));
                Batches.of(cells, AT_ONCE).forEach(batch -> mapper.add(measure, breadth, grain, batch));
            }
        }
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
