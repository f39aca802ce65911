package org.lijian.workflow.radar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.AuditChain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OpenWork;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.workflow.Diagrams;
import org.lijian.workflow.EngineProperties;
import org.lijian.workflow.radar.RadarMapper.DeadPlace;
import org.lijian.workflow.radar.RadarMapper.StuckJob;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is stuck, asked of the engine and of every feature at the moment somebody looks: a list kept beside them would be wrong exactly when
 * something went wrong.
 */
@Service
public class Radar {
    private static final int AT_ONCE = 1_000;

    private final RadarMapper mapper;
    private final List<OpenWork> features;
    private final Diagrams diagrams;
    private final EngineProperties properties;
    private final Revival revival;
    private final AuditChain audit;
    private final ApplicationEventPublisher events;
    private final LegalTime time;

    Radar(
            RadarMapper mapper,
            List<OpenWork> features,
            Diagrams diagrams,
            EngineProperties properties,
            Revival revival,
            AuditChain audit,
            ApplicationEventPublisher events,
            LegalTime time) {
        this.mapper = mapper;
        this.features = features;
        this.diagrams = diagrams;
        this.properties = properties;
        this.revival = revival;
        this.audit = audit;
        this.events = events;
        this.time = time;
    }

    /** What is stuck in the officer's area, longest first. */
    @Transactional(readOnly = true)
    public StuckWorkPage list(@Nullable StuckKind kind, PageRequest page, CurrentOfficer officer) {
        List<StuckWork> all = stuck(officer);
        List<StuckWork> rest = all.stream()
                .filter(stuck -> kind == null || stuck.kind() == kind)
                .filter(stuck -> page.after() == null || stuck.key().compareTo(page.after()) > 0)
                .limit(page.rows())
                .toList();
        return StuckWorkPage.of(Page.of(rest, page.limit(), StuckWork::key), all);
    }

    /**
     * Sets one thing going again. Two who do it at once are one: the second waits for the first at the thing's audit chain and finds
     * nothing stuck.
     */
    @Transactional
    public StuckWork retry(UUID id, CurrentOfficer officer) {
        StuckWork stuck = find(id, officer);
        events.publishEvent(
                new StuckWorkRetried(id, stuck.subjectId(), officer.id(), stuck.region(), stuck.kind(), stuck.step()));
        audit.writeNow();
        revive(find(id, officer));
        return stuck;
    }

    private void revive(StuckWork stuck) {
        if (stuck.kind() != StuckKind.NOBODY_WAITS) {
            revival.runNow(stuck.id().toString());
        } else if (stuck.process() == null) {
            revival.beginAgain(stuck.subjectId());
        } else {
            DeadPlace place = mapper.deadPlaces(stuck.region().value()).stream()
                    .filter(dead -> dead.id().equals(stuck.id().toString()))
                    .findFirst()
                    .orElseThrow(() -> RadarRefusal.NOT_STUCK.with("id", stuck.id()));
            revival.enterAgain(place);
        }
    }

    private StuckWork find(UUID id, CurrentOfficer officer) {
        return stuck(officer).stream()
                .filter(stuck -> stuck.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RadarRefusal.NOT_STUCK.with("id", id));
    }

    private List<StuckWork> stuck(CurrentOfficer officer) {
        String area = officer.area().prefix();
        Instant now = time.now();
        List<StuckWork> all = new ArrayList<>();
        mapper.jobs(area, now.minus(properties.lateAfter())).forEach(job -> all.add(of(job, now, officer)));
        mapper.deadPlaces(area).forEach(place -> all.add(of(place, now)));
        Set<UUID> seen = new HashSet<>();
        for (OpenWork feature : features) {
            forgotten(feature, area).stream()
                    .filter(open -> seen.add(open.id()))
                    .forEach(open -> all.add(of(open, feature)));
        }
        all.sort(Comparator.comparing(StuckWork::key));
        return all;
    }

    /** The open things of a feature that no process runs about. */
    private List<OpenWork.Open> forgotten(OpenWork feature, String area) {
        List<OpenWork.Open> forgotten = new ArrayList<>();
        List<OpenWork.Open> chunk;
        @Nullable UUID last = null;
        do {
            chunk = feature.after(area, last, AT_ONCE);
            if (chunk.isEmpty()) {
                break;
            }
            Set<String> running = new HashSet<>(mapper.running(
                    chunk.stream().map(open -> open.id().toString()).toList()));
            chunk.stream()
                    .filter(open -> !running.contains(open.id().toString()))
                    .forEach(forgotten::add);
            last = chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == AT_ONCE);
        return forgotten;
    }

    private StuckWork of(StuckJob job, Instant now, CurrentOfficer officer) {
        StuckKind kind = job.failed() || job.retries() == 0 ? StuckKind.FAILED : StuckKind.LATE;
        Instant due = Objects.requireNonNullElse(job.dueAt(), job.createdAt());
        boolean triesAgain = kind == StuckKind.FAILED && job.retries() > 0;
        String process = diagrams.name(job.definition());
        String step = job.activity() == null ? process : diagrams.step(job.definition(), job.activity());
        return new StuckWork(
                UUID.fromString(job.id()),
                kind,
                diagrams.subject(job.definition()),
                UUID.fromString(job.subject()),
                job.region(),
                key(job.definition()),
                job.activity(),
                kind == StuckKind.LATE ? due : job.createdAt(),
                job.retries(),
                triesAgain && due.isAfter(now) ? due : null,
                said(process, step, kind),
                toDo(kind, triesAgain),
                officer.has(Role.ADMINISTRATOR) ? job.fault() : null);
    }

    private StuckWork of(DeadPlace place, Instant now) {
        return new StuckWork(
                UUID.fromString(place.id()),
                StuckKind.NOBODY_WAITS,
                diagrams.subject(place.definition()),
                UUID.fromString(place.subject()),
                place.region(),
                key(place.definition()),
                place.activity(),
                Objects.requireNonNullElse(place.since(), now),
                null,
                null,
                said(
                        diagrams.name(place.definition()),
                        diagrams.step(place.definition(), place.activity()),
                        StuckKind.NOBODY_WAITS),
                toDo(StuckKind.NOBODY_WAITS, false),
                null);
    }

    private StuckWork of(OpenWork.Open open, OpenWork feature) {
        return new StuckWork(
                open.id(),
                StuckKind.NOBODY_WAITS,
                feature.subject(),
                open.id(),
                open.region(),
                null,
                null,
                revival.lostAt(open.id()),
                null,
                null,
                "“" + feature.step(open.status()) + "”" + StuckKind.NOBODY_WAITS.zh(),
                toDo(StuckKind.NOBODY_WAITS, false),
                null);
    }

    private static String said(String process, String step, StuckKind kind) {
        return process + "：“" + step + "”" + kind.zh();
    }

    private static String toDo(StuckKind kind, boolean triesAgain) {
        return switch (kind) {
            case FAILED -> triesAgain ? "系统稍后自动重试；屡次不成的，由管理员排除原因后重试" : "自动重试已用尽，由管理员排除原因后重试";
            case LATE -> "检查后台定时任务是否在运行，然后重试";
            case NOBODY_WAITS -> "重试，恢复到中断前的环节；不能恢复的，联系系统管理员";
        };
    }

    private static String key(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }
}
