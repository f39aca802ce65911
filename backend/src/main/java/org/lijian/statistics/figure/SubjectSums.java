package org.lijian.statistics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.statistics.MilestoneId;
import org.springframework.stereotype.Component;

/**
 * Keeps what milestones that share their subject, such as a fine with its correction, come to together in each day, month and year. Where
 * one row says it of a subject, it is also counted how many come to the same: a period of one sum is then answered from these counts and from
 * the few subjects that stand in several rows, such as under two domains, which come to something only in the cut that is asked for. Whoever
 * calls holds the lock.
 */
@Component
class SubjectSums {
    private final SubjectSumMapper mapper;

    SubjectSums(SubjectSumMapper mapper) {
        this.mapper = mapper;
    }

    /** All milestones, of those in the sums and of these, that share subject and kind with another, one of these among them. */
    List<SubjectSumMapper.Sharing> sharing(List<MilestoneId> ids) {
        return mapper.sharing(ids);
    }

    void fold(List<SubjectSumMapper.Sharing> newlySharing) {
        keep(newlySharing);
        Batches.of(newlySharing, ValueSums.AT_ONCE).forEach(batch -> {
            List<SubjectSumMapper.Together> together = mapper.together(Grains.Grain.DAY, batch);
            for (Grains.Grain grain : Grains.Grain.values()) {
                add(grain, together.stream().map(each -> each.in(grain)).toList());
            }
        });
    }

    /** Compares and puts right; returns how much was wrong. */
    long check() {
        List<SubjectSumMapper.Sharing> unsharing = mapper.keptUnsharing();
        unsharing.forEach(mapper::deleteShared);
        List<SubjectSumMapper.Sharing> unkept = mapper.sharingUnkept();
        keep(unkept);
        mapper.deleteNothing();
        long differences = unkept.size() + unsharing.size() + mapper.correctSeveral();
        for (Grains.Grain grain : Grains.Grain.values()) {
            List<SubjectSumMapper.Together> lacking = mapper.togetherDifferences(grain);
            Batches.of(lacking, ValueSums.AT_ONCE).forEach(batch -> add(grain, batch));
            List<SubjectSumMapper.Net> nets = mapper.netDifferences(grain);
            addNets(grain, nets);
            differences += lacking.size() + nets.size();
        }
        return differences;
    }

    private void keep(List<SubjectSumMapper.Sharing> sharing) {
        Batches.of(sharing, ValueSums.AT_ONCE).forEach(mapper::insertShared);
    }

    private void add(Grains.Grain grain, List<SubjectSumMapper.Together> lacking) {
        List<SubjectSumMapper.Subject> subjects = lacking.stream()
                .map(SubjectSumMapper.Together::subject)
                .distinct()
                .toList();
        List<SubjectSumMapper.Net> nets = new ArrayList<>();
        nets(rowsOf(grain, subjects), -1).forEach(nets::add);
        mapper.addTogether(grain, lacking);
        Map<SubjectSumMapper.Subject, List<SubjectSumMapper.Together>> after = rowsOf(grain, subjects);
        nets(after, 1).forEach(nets::add);
        addNets(grain, nets);
        List<SubjectSumMapper.Subject> several = after.entrySet().stream()
                .filter(rows -> rows.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (!several.isEmpty()) {
            mapper.markSeveral(grain, several);
        }
    }

    private Map<SubjectSumMapper.Subject, List<SubjectSumMapper.Together>> rowsOf(
            Grains.Grain grain, List<SubjectSumMapper.Subject> subjects) {
        return mapper.togetherOf(grain, subjects).stream()
                .collect(Collectors.groupingBy(SubjectSumMapper.Together::subject));
    }

    private static Stream<SubjectSumMapper.Net> nets(
            Map<SubjectSumMapper.Subject, List<SubjectSumMapper.Together>> rows, long times) {
        return rows.values().stream()
                .filter(ofSubject -> ofSubject.size() == 1)
                .flatMap(ofSubject -> ofSubject.get(0).net(times).stream());
    }

    private void addNets(Grains.Grain grain, List<SubjectSumMapper.Net> nets) {
        Batches.of(nets, ValueSums.AT_ONCE).forEach(batch -> mapper.addNets(grain, batch));
    }
}
