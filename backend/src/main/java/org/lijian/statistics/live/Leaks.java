package org.lijian.statistics.live;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.deadline.ClockLights;
import org.lijian.deadline.OverdueClock;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the loop leaks: every lead and every case that is open and no longer moves, with the reason. */
@Service
class Leaks {
    private static final int BATCH = 200;

    private final LeakMapper mapper;
    private final ClockLights clocks;
    private final Chapter<Timeline<LeakRule>> rules;
    private final LegalTime time;

    Leaks(LeakMapper mapper, ClockLights clocks, LawBook book, LegalTime time) {
        this.mapper = mapper;
        this.clocks = clocks;
        this.rules = book.chapter(Leaks::index);
        this.time = time;
    }

    static Timeline<LeakRule> index(ReferenceBook book) {
        return new Timeline<>(
                "figures/leaks",
                book.read("figures/leaks.yaml", LeakRule.File.class).versions());
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public Page<LeakView> leaks(RegionCode area, PageRequest page) {
        LocalDate today = time.today();
        Optional<LeakRule> rule = rules.get().at(today);
        List<LeakView> found = new ArrayList<>();
        UUID after = page.after();
        List<LeakMapper.Open> batch;
        do {
            batch = mapper.open(area.prefix(), after, BATCH);
            if (!batch.isEmpty()) {
                Facts facts = facts(batch);
                for (LeakMapper.Open open : batch) {
                    leak(open, facts, rule.orElse(null), today).ifPresent(found::add);
                }
                after = batch.get(batch.size() - 1).subjectId();
            }
        } while (batch.size() == BATCH && found.size() < page.rows());
        return Page.of(found.size() > page.rows() ? found.subList(0, page.rows()) : found, page.limit(), LeakView::id);
    }

    private Facts facts(List<LeakMapper.Open> batch) {
        List<UUID> leads = batch.stream()
                .map(LeakMapper.Open::leadId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (leads.isEmpty()) {
            return new Facts(Map.of(), Map.of());
        }
        Map<UUID, LeakMapper.Last> last =
                mapper.last(leads).stream().collect(Collectors.toMap(LeakMapper.Last::leadId, Function.identity()));
        Map<UUID, UUID> leadOf = mapper.parts(leads).stream()
                .collect(Collectors.toMap(LeakMapper.Part::subjectId, LeakMapper.Part::leadId));
        Map<UUID, OverdueClock> overdue = new HashMap<>();
        for (OverdueClock clock : clocks.overdue(leadOf.keySet())) {
            UUID lead = leadOf.get(clock.subjectId());
            if (lead != null) {
                overdue.putIfAbsent(lead, clock);
            }
        }
        return new Facts(last, overdue);
    }

    private static Optional<LeakView> leak(
            LeakMapper.Open open, Facts facts, @Nullable LeakRule rule, LocalDate today) {
        UUID lead = open.leadId();
        LeakMapper.Last last = lead == null ? null : facts.last().get(lead);
        OverdueClock clock = lead == null ? null : facts.overdue().get(lead);
        LocalDate movedOn = last == null ? open.beganOn() : last.occurredOn();
        int quiet = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(movedOn, today)));
        LeakReason reason = reason(open, last, clock, rule, quiet);
        if (reason == null) {
            return Optional.empty();
        }
        return Optional.of(new LeakView(
                open.subjectId(),
                open.kind(),
                open.region(),
                lead,
                open.beganOn(),
                last == null ? null : last.kind(),
                movedOn,
                quiet,
                reason,
                clock == null ? null : clock.code(),
                clock == null ? null : clock.dueOn()));
    }

    private static @Nullable LeakReason reason(
            LeakMapper.Open open,
            LeakMapper.@Nullable Last last,
            @Nullable OverdueClock clock,
            @Nullable LeakRule rule,
            int quiet) {
        if (clock != null) {
            return LeakReason.OVERDUE;
        }
        if (rule == null) {
            return null;
        }
        boolean untriaged = open.kind().equals("LEAD") && (last == null || !last.triaged());
        if (untriaged && quiet > rule.untriaged()) {
            return LeakReason.NOT_TRIAGED;
        }
        return quiet > rule.quiet() ? LeakReason.QUIET : null;
    }

    /** By the lead. */
    private record Facts(Map<UUID, LeakMapper.Last> last, Map<UUID, OverdueClock> overdue) {}
}
