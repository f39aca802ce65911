package org.lijian.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadExit;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the closed loop and the rows they are made of; both are read with the same conditions. */
@Service
public class ClosedLoops {
    /** Before anything could have been registered. */
    private static final LocalDate BEGINNING = LocalDate.of(1949, 10, 1);

    private final ClosedLoopMapper mapper;
    private final LegalTime time;

    ClosedLoops(ClosedLoopMapper mapper, LegalTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** Everything up to today where no dates are given, the officer's whole area where no region is. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ClosedLoopView figures(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable RegionCode region, CurrentOfficer officer) {
        Span span = span(from, to);
        RegionCode where = region(region, officer);
        Map<LeadExit, Long> byExit = byExit(span, where);
        return new ClosedLoopView(
                span.from(),
                span.to(),
                where,
                sum(Figure.LEADS_IN, span, where).count(),
                new ClosedLoopView.LeadsOut(
                        byExit.values().stream().mapToLong(Long::longValue).sum(), byExit),
                sum(Figure.OPEN, span, where).count(),
                sum(Figure.FINES_DECIDED, span, where),
                sum(Figure.FINES_PAID, span, where));
    }

    /** The rows behind one figure, newest first. */
    @Transactional(readOnly = true)
    public Page<ClosedLoopRow> rows(
            Figure figure,
            @Nullable LeadExit exit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable RegionCode region,
            PageRequest page,
            CurrentOfficer officer) {
        if (exit != null && figure != Figure.LEADS_OUT) {
            throw StatisticsRefusal.EXIT_OF_ANOTHER_FIGURE.with().at("/exit");
        }
        List<ClosedLoopMapper.Row> rows = mapper.rows(
                condition(figure, exit, span(from, to), region(region, officer)), page.after(), page.rows());
        return Page.of(rows, page.limit(), row -> row.id().value()).map(row -> ClosedLoopRow.of(figure, row));
    }

    private Map<LeadExit, Long> byExit(Span span, RegionCode region) {
        Map<LeadExit, Long> byExit = new EnumMap<>(LeadExit.class);
        for (LeadExit exit : LeadExit.values()) {
            byExit.put(exit, 0L);
        }
        for (ClosedLoopMapper.ExitCount count : mapper.byExit(condition(Figure.LEADS_OUT, null, span, region))) {
            byExit.put(count.exit(), count.count());
        }
        return byExit;
    }

    private ClosedLoopView.Fines sum(Figure figure, Span span, RegionCode region) {
        ClosedLoopMapper.Sum sum = mapper.sum(condition(figure, null, span, region));
        return new ClosedLoopView.Fines(sum.count(), Yuan.written(sum.amount()));
    }

    private static MilestoneCondition condition(Figure figure, @Nullable LeadExit exit, Span span, RegionCode region) {
        boolean stillOpen = figure == Figure.OPEN;
        return new MilestoneCondition(
                figure.kind(), exit, stillOpen ? BEGINNING : span.from(), span.to(), stillOpen, region.prefix());
    }

    private Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(from == null ? BEGINNING : from, to == null ? time.today() : to);
    }

    private static RegionCode region(@Nullable RegionCode region, CurrentOfficer officer) {
        if (region == null) {
            return officer.area();
        }
        officer.requireToKnowOf(region, region);
        return region;
    }
}
