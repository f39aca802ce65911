package org.lijian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.period.WhenOver;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the clocks that run in an area stand today: in time, soon due, overdue. A period of the party that ran out is over and nobody's
 * delay.
 */
@Service
public class ClockLights {
    private static final int BATCH = 200;

    private final ClockLightMapper mapper;
    private final StatutoryPeriods periods;
    private final LegalTime time;

    ClockLights(ClockLightMapper mapper, StatutoryPeriods periods, LegalTime time) {
        this.mapper = mapper;
        this.periods = periods;
        this.time = time;
    }

    /** By the code of the clock, in the order of the codes; codes of which none runs are not there. */
    @Transactional(readOnly = true)
    public List<ClockLight> lights(RegionCode area) {
        LocalDate today = time.today();
        SortedMap<String, ClockLight> lights = new TreeMap<>();
        for (ClockLightMapper.Alike alike : mapper.running(area.prefix())) {
            Light light = Light.of(alike.triggeredOn(), alike.dueOn(), alike.stoppedOn(), today);
            if (light != Light.RED || isLate(alike.code())) {
                lights.merge(
                        alike.code(),
                        ClockLight.none(alike.code()).plus(light, alike.clocks()),
                        (known, one) -> known.plus(light, alike.clocks()));
            }
        }
        return List.copyOf(lights.values());
    }

    /** The clocks behind one light, newest first. */
    @Transactional(readOnly = true)
    public Page<DeadlineView> clocks(RegionCode area, String code, Light light, PageRequest page) {
        if (light == Light.RED && !isLate(code)) {
            return Page.of(
                    List.<DeadlineView>of(), page.limit(), clock -> clock.id().value());
        }
        LocalDate today = time.today();
        List<Deadline> found = new ArrayList<>();
        UUID after = page.after();
        List<Deadline> batch;
        do {
            batch = mapper.clocks(area.prefix(), code, after, BATCH);
            for (Deadline clock : batch) {
                if (clock.light(today) == light) {
                    found.add(clock);
                }
                after = clock.id().value();
            }
        } while (batch.size() == BATCH && found.size() < page.rows());
        return Page.of(
                        found.size() > page.rows() ? found.subList(0, page.rows()) : found,
                        page.limit(),
                        clock -> clock.id().value())
                .map(Deadline::view);
    }

    /** The overdue clocks of these things. */
    @Transactional(readOnly = true)
    public List<OverdueClock> overdue(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : mapper.overdue(subjects, time.today()).stream()
                        .filter(clock -> isLate(clock.code()))
                        .toList();
    }

    /** Whether it is somebody's delay that the clock has run out. */
    private boolean isLate(String code) {
        return periods.whenOver(code) != WhenOver.LAPSES;
    }
}
