package org.lijian.standalone.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One thing of the year on its way: what is done on which days, in order. Its steps wait for each other, those of others do not. */
final class YearStory {
    private final TreeMap<LocalDate, Runnable> days = new TreeMap<>();

    YearStory on(LocalDate day, Runnable step) {
        days.merge(day, step, (first, then) -> () -> {
            first.run();
            then.run();
        });
        return this;
    }

    /** A published case, as it is replayed alone too. */
    static YearStory of(CaseReplay replay) {
        YearStory story = new YearStory();
        replay.days().forEach(day -> story.on(day, () -> replay.take(day)));
        return story;
    }

    SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days.keySet()));
    }

    void take(LocalDate day) {
        days.getOrDefault(day, () -> {}).run();
    }
}
