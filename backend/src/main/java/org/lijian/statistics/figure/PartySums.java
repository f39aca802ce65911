package org.lijian.statistics.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;
import org.springframework.stereotype.Component;

/** Keeps how often something happened to each party in each province, city and county. Whoever calls holds the lock. */
@Component
class PartySums {
    /** What parties repeat. */
    static final MilestoneKind REPEATED = MilestoneKind.CASE_FILED;

    /** How many digits the regions of a province, a city and a county share. */
    static final List<Integer> LEVELS = List.of(2, 4, 6);

    private final PartySumMapper mapper;

    PartySums(PartySumMapper mapper) {
        this.mapper = mapper;
    }

    void fold(List<MilestoneId> ids) {
        List<PartySumMapper.Party> happened = mapper.parties(REPEATED, ids);
        Map<PartySumMapper.Key, Long> sums = new HashMap<>();
        for (int level : LEVELS) {
            for (Grains.Grain grain : Grains.Grain.values()) {
                happened.forEach(party -> sums.merge(party.key(level, grain), party.tally(), Long::sum));
            }
        }
        add(sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new PartySumMapper.Kept(sum.getKey(), sum.getValue()))
                .toList());
    }

    /** Compares and puts right; returns how much was wrong. */
    long check() {
        mapper.deleteNothing();
        long differences = 0;
        for (int level : LEVELS) {
            for (Grains.Grain grain : Grains.Grain.values()) {
                List<PartySumMapper.Party> found = mapper.differences(REPEATED, level, grain);
                add(found.stream()
                        .map(lacking -> new PartySumMapper.Kept(lacking.key(level, grain), lacking.tally()))
                        .toList());
                differences += found.size();
            }
        }
        differences += mapper.deleteOthers(REPEATED);
        List<PartySumMapper.Repeating> repeating = mapper.repeatingDifferences(REPEATED);
        addRepeating(repeating);
        return differences + repeating.size();
    }

    private void add(List<PartySumMapper.Kept> sums) {
        Batches.of(sums, ValueSums.AT_ONCE).forEach(batch -> {
            addRepeating(beginningToRepeat(batch));
            mapper.add(REPEATED, batch);
        });
    }

    /** How many more parties repeat when these are added; fewer where something is taken back. */
    private List<PartySumMapper.Repeating> beginningToRepeat(List<PartySumMapper.Kept> sums) {
        Map<PartySumMapper.Key, Long> before = mapper.tallies(REPEATED, sums).stream()
                .collect(Collectors.toMap(PartySumMapper.Tally::key, PartySumMapper.Tally::tally));
        return sums.stream()
                .map(sum -> {
                    long tally = before.getOrDefault(sum.key(), 0L);
                    long more = repeats(tally + sum.tally()) - repeats(tally);
                    return new PartySumMapper.Repeating(
                            sum.key().area(), sum.key().grain(), sum.key().startsOn(), more);
                })
                .filter(change -> change.parties() != 0)
                .toList();
    }

    private static long repeats(long tally) {
        return tally > 1 ? 1 : 0;
    }

    private void addRepeating(List<PartySumMapper.Repeating> repeating) {
        Batches.of(repeating, ValueSums.AT_ONCE).forEach(batch -> mapper.addRepeating(REPEATED, batch));
    }
}
