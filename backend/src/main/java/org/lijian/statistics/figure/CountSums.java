package org.lijian.statistics.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lijian.statistics.MilestoneId;
import org.springframework.stereotype.Component;

/** Keeps how many milestones there were and the yuan they come to, in every breadth and grain. Whoever calls holds the lock. */
@Component
class CountSums {
    private final SumMapper mapper;

    CountSums(SumMapper mapper) {
        this.mapper = mapper;
    }

    /** Reads the milestones once, by day and with every dimension; all other sums are sums of these. */
    void fold(List<MilestoneId> ids) {
        Map<SumMapper.Key, SumMapper.Total> sums = new HashMap<>();
        mapper.added(ids).forEach(added -> {
            for (MilestoneQuery.Breadth breadth : MilestoneQuery.Breadth.values()) {
                for (Grains.Grain grain : Grains.Grain.values()) {
                    sums.merge(added.key(breadth, grain), added.total(), SumMapper.Total::plus);
                }
            }
        });
        add(sums.entrySet().stream()
                .map(sum -> new SumMapper.Kept(sum.getKey(), sum.getValue()))
                .toList());
    }

    /** Compares and puts right; returns how much was wrong. */
    long check() {
        long differences = check(MilestoneQuery.Breadth.FULL, Grains.Grain.DAY); // all others are compared with these
        differences += check(MilestoneQuery.Breadth.FULL, Grains.Grain.MONTH);
        differences += check(MilestoneQuery.Breadth.FULL, Grains.Grain.YEAR);
        for (Grains.Grain grain : Grains.Grain.values()) {
            differences += check(MilestoneQuery.Breadth.PLACE, grain);
        }
        return differences;
    }

    private long check(MilestoneQuery.Breadth breadth, Grains.Grain grain) {
        List<SumMapper.Difference> found = mapper.differences(breadth, grain);
        add(found.stream()
                .map(lacking -> new SumMapper.Kept(lacking.key(breadth, grain), lacking.total()))
                .toList());
        return found.size();
    }

    private void add(List<SumMapper.Kept> sums) {
        Batches.of(sums, ValueSums.AT_ONCE).forEach(mapper::add);
    }
}
