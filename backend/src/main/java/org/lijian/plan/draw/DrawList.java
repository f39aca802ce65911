package org.lijian.plan.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/**
 * Everything a draw depends on besides its seed, with one text for one content: that text is hashed, published and drawn from again by
 * anybody. Every line is a word and its values; entries stand in the order of their ids.
 *
 * @param targets how many are drawn
 */
record DrawList(
        DrawId draw,
        int targets,
        List<Candidate> candidates,
        List<OfficerId> officers,
        List<Recusal> recusals,
        List<ExcludedObject> excludedObjects,
        List<ExcludedOfficer> excludedOfficers) {
    /** Bound to two, as the law sends two to every inspection. */
    static final int OFFICERS_A_TARGET = 2;

    private static final String HEAD = "lijian-draw 1";
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    /** What may be drawn; one of weight 3 is as likely as three of weight 1. */
    record Candidate(RegulatedObjectId object, int weight) {}

    /** An officer who may not inspect an object. */
    record Recusal(OfficerId officer, RegulatedObjectId object) {}

    /** What was left out, and why. */
    record ExcludedObject(RegulatedObjectId object, SkipReason reason) {}

    /** Who was left out, and why. */
    record ExcludedOfficer(OfficerId officer, SkipReason reason) {}

    DrawList {
        candidates = sorted(candidates, candidate -> candidate.object().value());
        officers = sorted(officers, OfficerId::value);
        recusals = recusals.stream()
                .sorted(Comparator.<Recusal, UUID>comparing(r -> r.officer().value(), BY_TEXT)
                        .thenComparing(r -> r.object().value(), BY_TEXT))
                .toList();
        excludedObjects = sorted(excludedObjects, excluded -> excluded.object().value());
        excludedOfficers =
                sorted(excludedOfficers, excluded -> excluded.officer().value());
    }

    /** The one text of this list, each line ended by a line feed. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        lines.add("draw " + draw);
        lines.add("targets " + targets);
        lines.add("officers-a-target " + OFFICERS_A_TARGET);
        candidates.forEach(c -> lines.add("candidate " + c.object() + " " + c.weight()));
        officers.forEach(officer -> lines.add("officer " + officer));
        recusals.forEach(r -> lines.add("recusal " + r.officer() + " " + r.object()));
        excludedObjects.forEach(e -> lines.add("excluded-candidate " + e.object() + " " + e.reason()));
        excludedOfficers.forEach(e -> lines.add("excluded-officer " + e.officer() + " " + e.reason()));
        return String.join("\n", lines) + "\n";
    }

    /** Reads such a text back. */
    static DrawList parse(String text) {
        DrawId draw = null;
        int targets = 0;
        List<Candidate> candidates = new ArrayList<>();
        List<OfficerId> officers = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        List<ExcludedObject> excludedObjects = new ArrayList<>();
        List<ExcludedOfficer> excludedOfficers = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "draw" -> draw = DrawId.of(words[1]);
                case "targets" -> targets = Integer.parseInt(words[1]);
                case "officers-a-target" -> {}
                case "candidate" -> candidates.add(new Candidate(object(words[1]), Integer.parseInt(words[2])));
                case "officer" -> officers.add(officer(words[1]));
                case "recusal" -> recusals.add(new Recusal(officer(words[1]), object(words[2])));
                case "excluded-candidate" ->
                    excludedObjects.add(new ExcludedObject(object(words[1]), SkipReason.valueOf(words[2])));
                case "excluded-officer" ->
                    excludedOfficers.add(new ExcludedOfficer(officer(words[1]), SkipReason.valueOf(words[2])));
                default -> throw new IllegalArgumentException("not a line of a list: " + line);
            }
        }
        if (draw == null || !text.startsWith(HEAD + "\n")) {
            throw new IllegalArgumentException("not a list");
        }
        return new DrawList(draw, targets, candidates, officers, recusals, excludedObjects, excludedOfficers);
    }

    Set<OfficerId> recusedFrom(RegulatedObjectId object) {
        Set<OfficerId> recused = new HashSet<>();
        recusals.stream().filter(r -> r.object().equals(object)).forEach(r -> recused.add(r.officer()));
        return recused;
    }

    private static <T> List<T> sorted(List<T> entries, Function<T, UUID> id) {
        return entries.stream().sorted(Comparator.comparing(id, BY_TEXT)).toList();
    }

    private static RegulatedObjectId object(String text) {
        return RegulatedObjectId.of(text);
    }

    private static OfficerId officer(String text) {
        return new OfficerId(UUID.fromString(text));
    }
}
