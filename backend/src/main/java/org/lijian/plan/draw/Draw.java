package org.lijian.plan.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.plan.draw.DrawList.Candidate;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One random draw (双随机抽取) on its way from a list to inspections; from the commitment on its list stands. */
final class Draw {
    static final int MOST_TARGETS = 200;
    static final int MOST_CANDIDATES = 20_000;

    private final DrawId id;
    private final long version;
    private final String title;
    private final RegionCode region;
    private final EnforcementDomain domain;
    private final Kinds kinds;
    private final String checklist;
    private final LocalDate plannedOn;
    private final int targets;
    private final OfficerId preparedBy;
    private final Instant preparedAt;
    private DrawStatus status;
    private String listText;
    private SayWhoMayBeDrawn said;
    private @Nullable String commitment;
    private byte @Nullable [] seed;
    private @Nullable OfficerId committedBy;
    private @Nullable Instant committedAt;
    private @Nullable String witness;
    private @Nullable OfficerId drawnBy;
    private @Nullable Instant drawnAt;
    private @Nullable OfficerId dispatchedBy;
    private @Nullable Instant dispatchedAt;
    private List<Skip> skips = List.of();
    private List<Dispatched> dispatched = List.of();

    Draw(
            DrawId id,
            long version,
            String title,
            RegionCode region,
            EnforcementDomain domain,
            Kinds kinds,
            String checklist,
            LocalDate plannedOn,
            int targets,
            OfficerId preparedBy,
            Instant preparedAt,
            DrawStatus status,
            String listText,
            SayWhoMayBeDrawn said,
            @Nullable String commitment,
            byte @Nullable [] seed,
            @Nullable OfficerId committedBy,
            @Nullable Instant committedAt,
            @Nullable String witness,
            @Nullable OfficerId drawnBy,
            @Nullable Instant drawnAt,
            @Nullable OfficerId dispatchedBy,
            @Nullable Instant dispatchedAt) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.region = region;
        this.domain = domain;
        this.kinds = kinds;
        this.checklist = checklist;
        this.plannedOn = plannedOn;
        this.targets = targets;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
        this.status = status;
        this.listText = listText;
        this.said = said;
        this.commitment = commitment;
        this.seed = seed;
        this.committedBy = committedBy;
        this.committedAt = committedAt;
        this.witness = witness;
        this.drawnBy = drawnBy;
        this.drawnAt = drawnAt;
        this.dispatchedBy = dispatchedBy;
        this.dispatchedAt = dispatchedAt;
    }

    /** A draft without a list yet; {@link #say} gives it one. */
    static Draw prepare(PrepareDraw said, CurrentOfficer by, LegalTime time) {
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw DrawRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        int targets = Require.present(said.targets(), "/targets");
        LocalDate plannedOn = Require.present(said.plannedOn(), "/plannedOn");
        return new Draw(
                new DrawId(Require.idOrNew(said.id(), "/id")),
                0,
                Require.text(said.title(), "/title", 100),
                region,
                Require.present(said.domain(), "/domain"),
                new Kinds(Set.copyOf(Require.notEmpty(said.kinds(), "/kinds"))),
                Require.text(said.checklist(), "/checklist", 40),
                Require.that(plannedOn, !plannedOn.isBefore(time.today()), "/plannedOn", "不得早于今天", "is before today"),
                Require.that(
                        targets,
                        targets >= 1 && targets <= MOST_TARGETS,
                        "/targets",
                        "应为 1 至 " + MOST_TARGETS,
                        "lies between 1 and " + MOST_TARGETS),
                by.id(),
                time.now(),
                DrawStatus.DRAFT,
                "",
                Require.present(said.list(), "/list"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What was recorded of it beside its row. */
    Draw with(List<Skip> skipped, List<Dispatched> sent) {
        skips = List.copyOf(skipped);
        dispatched = List.copyOf(sent);
        return this;
    }

    /** Whether {@code other} was prepared by the same command. */
    boolean saysTheSameAs(Draw other) {
        return title.equals(other.title)
                && region.equals(other.region)
                && domain == other.domain
                && kinds.equals(other.kinds)
                && checklist.equals(other.checklist)
                && plannedOn.equals(other.plannedOn)
                && targets == other.targets
                && said.equals(other.said);
    }

    /** Says who and what may be drawn, as often as needed until the list is committed. */
    void say(SayWhoMayBeDrawn whom, List<RegulatedObjectView> inScope, String at) {
        if (status != DrawStatus.DRAFT) {
            throw DrawRefusal.LIST_IS_LOCKED.with("commitment", Objects.requireNonNull(commitment));
        }
        if (inScope.size() > MOST_CANDIDATES) {
            throw DrawRefusal.TOO_MANY_CANDIDATES.with("most", MOST_CANDIDATES);
        }
        DrawList list = new DrawListing(whom, inScope, at).list(id, targets);
        if (list.candidates().size() < targets) {
            throw DrawRefusal.TOO_FEW_CANDIDATES
                    .with("found", list.candidates().size(), "targets", targets)
                    .at(at.isEmpty() ? "/excludedObjects" : "/targets");
        }
        for (Candidate candidate : list.candidates()) {
            long sent = list.officers().size()
                    - list.recusedFrom(candidate.object()).stream()
                            .filter(list.officers()::contains)
                            .count();
            if (sent < DrawList.OFFICERS_A_TARGET) {
                throw DrawRefusal.TOO_FEW_OFFICERS
                        .with("object", candidate.object())
                        .at(at + "/officers");
            }
        }
        said = whom;
        listText = list.text();
    }

    /** Locks the list together with a seed that stays secret until the draw. */
    void commit(byte[] secret, OfficerId by, Instant at) {
        requireStatus(DrawStatus.DRAFT);
        seed = secret.clone();
        commitment = Drawing.commitment(listText, secret);
        committedBy = by;
        committedAt = at;
        status = DrawStatus.COMMITTED;
    }

    void draw(String word, OfficerId by, Instant at) {
        requireStatus(DrawStatus.COMMITTED);
        requireUnchanged();
        witness = word;
        drawnBy = by;
        drawnAt = at;
        status = DrawStatus.DRAWN;
    }

    /** Passes over what was drawn; the next of the drawn order follows, without a new draw. */
    Skip skip(SkipDrawn command, OfficerId by, Instant at) {
        requireStatus(DrawStatus.DRAWN);
        requireUnchanged();
        RegulatedObjectId object = Require.present(command.objectId(), "/objectId");
        Pick pick = picks().stream()
                .filter(drawn -> drawn.object().equals(object))
                .findFirst()
                .orElseThrow(() -> DrawRefusal.NOT_DRAWN.with("id", object).at("/objectId"));
        if (command.officer() != null && !pick.officers().contains(command.officer())) {
            throw DrawRefusal.NOT_DRAWN.with("id", command.officer()).at("/officer");
        }
        Skip skip = new Skip(
                object,
                command.officer(),
                Require.present(command.reason(), "/reason"),
                Require.text(command.note(), "/note", 500),
                by,
                at);
        skips = Stream.concat(skips.stream(), Stream.of(skip)).toList();
        picks();
        return skip;
    }

    void dispatch(OfficerId by, Instant at) {
        requireStatus(DrawStatus.DRAWN);
        requireUnchanged();
        dispatchedBy = by;
        dispatchedAt = at;
        status = DrawStatus.DISPATCHED;
    }

    /** What is inspected and by whom: the drawn order without those passed over. */
    List<Pick> picks() {
        if (status != DrawStatus.DRAWN && status != DrawStatus.DISPATCHED) {
            return List.of();
        }
        Drawing drawing = drawing();
        Set<RegulatedObjectId> passed = new HashSet<>();
        Map<RegulatedObjectId, Set<OfficerId>> passedOfficers = new HashMap<>();
        for (Skip skip : skips) {
            if (skip.officer() == null) {
                passed.add(skip.objectId());
            } else {
                passedOfficers
                        .computeIfAbsent(skip.objectId(), o -> new HashSet<>())
                        .add(skip.officer());
            }
        }
        List<RegulatedObjectId> drawn = drawing.targets().stream()
                .filter(object -> !passed.contains(object))
                .limit(targets)
                .toList();
        if (drawn.size() < targets) {
            throw DrawRefusal.TOO_FEW_CANDIDATES.with("found", drawn.size(), "targets", targets);
        }
        return drawn.stream()
                .map(object -> new Pick(object, twoOf(drawing, object, passedOfficers.getOrDefault(object, Set.of()))))
                .toList();
    }

    private static List<OfficerId> twoOf(Drawing drawing, RegulatedObjectId object, Set<OfficerId> passed) {
        List<OfficerId> two = drawing.officersFor(object).stream()
                .filter(officer -> !passed.contains(officer))
                .limit(DrawList.OFFICERS_A_TARGET)
                .toList();
        if (two.size() < DrawList.OFFICERS_A_TARGET) {
            throw DrawRefusal.TOO_FEW_OFFICERS.with("object", object);
        }
        return two;
    }

    private Drawing drawing() {
        return new Drawing(DrawList.parse(listText), Objects.requireNonNull(seed), Objects.requireNonNull(witness));
    }

    /** Draws only from what was committed, whoever changed it and however. */
    private void requireUnchanged() {
        String committed = Objects.requireNonNull(commitment);
        String found = Drawing.commitment(listText, Objects.requireNonNull(seed));
        if (!committed.equals(found)) {
            throw DrawRefusal.CHANGED_AFTER_COMMITMENT.with("commitment", committed, "found", found);
        }
    }

    private void requireStatus(DrawStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    DrawId id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    RegionCode region() {
        return region;
    }

    EnforcementDomain domain() {
        return domain;
    }

    Kinds kinds() {
        return kinds;
    }

    String checklist() {
        return checklist;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    SayWhoMayBeDrawn said() {
        return said;
    }

    List<OfficerId> officers() {
        return DrawList.parse(listText).officers();
    }

    DrawView view() {
        DrawList list = DrawList.parse(listText);
        boolean drawn = status == DrawStatus.DRAWN || status == DrawStatus.DISPATCHED;
        return new DrawView(
                id,
                version,
                status,
                title,
                region,
                domain,
                kinds.sorted(),
                checklist,
                plannedOn,
                targets,
                list.candidates().size(),
                list.officers().size(),
                listText,
                commitment,
                committedAt,
                drawn ? HexFormat.of().formatHex(Objects.requireNonNull(seed)) : null,
                witness,
                drawnAt,
                dispatchedAt,
                picks().stream().map(this::view).toList(),
                skips.stream().map(DrawView.Skipped::of).toList());
    }

    /** What everybody may see; nothing before the list is committed. */
    DrawPublication publication() {
        if (status == DrawStatus.DRAFT) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        DrawView view = view();
        boolean drawn = view.seed() != null;
        return new DrawPublication(
                id,
                title,
                region,
                plannedOn,
                Objects.requireNonNull(commitment),
                Objects.requireNonNull(committedAt),
                drawn ? listText : null,
                view.seed(),
                witness,
                drawnAt,
                view.drawn().stream()
                        .map(pick -> new DrawPublication.Pair(pick.objectId(), pick.officers()))
                        .toList(),
                skips.stream()
                        .map(skip -> new DrawPublication.Skipped(skip.objectId(), skip.officer(), skip.reason()))
                        .toList());
    }

    private DrawView.Drawn view(Pick pick) {
        Dispatched sent = dispatched.stream()
                .filter(d -> d.objectId().equals(pick.object()))
                .findFirst()
                .orElse(null);
        return new DrawView.Drawn(
                pick.object(),
                pick.officers(),
                sent == null ? null : sent.leadId(),
                sent == null ? null : sent.inspectionId());
    }
}
