package org.lijian.plan.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.plan.draw.DrawList.Candidate;
import org.lijian.platform.Require;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;

/** Turns what was said about a list into the list, and refuses what names nothing in scope or gives no reason. */
final class DrawListing {
    private static final int MOST_WEIGHT = 100;

    private final SayWhoMayBeDrawn said;
    private final List<RegulatedObjectView> inScope;
    private final Set<RegulatedObjectId> known;
    private final String at;

    /**
     * @param inScope all objects of the scope
     * @param at the JSON pointer {@code said} stands at
     */
    DrawListing(SayWhoMayBeDrawn said, List<RegulatedObjectView> inScope, String at) {
        this.said = said;
        this.inScope = inScope;
        this.known = inScope.stream().map(RegulatedObjectView::id).collect(Collectors.toSet());
        this.at = at;
    }

    DrawList list(DrawId id, int targets) {
        List<DrawList.ExcludedObject> excluded = excludedObjects();
        Set<RegulatedObjectId> out =
                excluded.stream().map(DrawList.ExcludedObject::object).collect(Collectors.toSet());
        Map<RegulatedObjectId, Integer> weights = weights();
        List<Candidate> candidates = inScope.stream()
                .map(RegulatedObjectView::id)
                .filter(object -> !out.contains(object))
                .map(object -> new Candidate(object, weights.getOrDefault(object, 1)))
                .toList();
        List<DrawList.ExcludedOfficer> absent = excludedOfficers();
        Set<OfficerId> officers = new LinkedHashSet<>(Require.notEmpty(said.officers(), at + "/officers"));
        absent.forEach(officer -> officers.remove(officer.officer()));
        return new DrawList(id, targets, candidates, List.copyOf(officers), recusals(), excluded, absent);
    }

    private Map<RegulatedObjectId, Integer> weights() {
        Map<RegulatedObjectId, Integer> weights = new HashMap<>();
        List<SayWhoMayBeDrawn.Weight> given = given(said.weights());
        for (int i = 0; i < given.size(); i++) {
            String pointer = at + "/weights/" + i;
            SayWhoMayBeDrawn.Weight weight = Require.present(given.get(i), pointer);
            int value = Require.present(weight.weight(), pointer + "/weight");
            Require.that(
                    value,
                    value >= 1 && value <= MOST_WEIGHT,
                    pointer + "/weight",
                    "应为 1 至 " + MOST_WEIGHT,
                    "lies between 1 and " + MOST_WEIGHT);
            Require.text(weight.note(), pointer + "/note", 500);
            weights.put(candidate(weight.objectId(), pointer), value);
        }
        return weights;
    }

    private List<DrawList.Recusal> recusals() {
        Set<DrawList.Recusal> recusals = new LinkedHashSet<>();
        List<SayWhoMayBeDrawn.Recusal> given = given(said.recusals());
        for (int i = 0; i < given.size(); i++) {
            String pointer = at + "/recusals/" + i;
            SayWhoMayBeDrawn.Recusal recusal = Require.present(given.get(i), pointer);
            Require.text(recusal.note(), pointer + "/note", 500);
            recusals.add(new DrawList.Recusal(
                    Require.present(recusal.officer(), pointer + "/officer"), candidate(recusal.objectId(), pointer)));
        }
        return List.copyOf(recusals);
    }

    private List<DrawList.ExcludedObject> excludedObjects() {
        List<DrawList.ExcludedObject> excluded = new ArrayList<>();
        Set<RegulatedObjectId> once = new HashSet<>();
        List<SayWhoMayBeDrawn.ExcludedObject> given = given(said.excludedObjects());
        for (int i = 0; i < given.size(); i++) {
            String pointer = at + "/excludedObjects/" + i;
            SayWhoMayBeDrawn.ExcludedObject out = Require.present(given.get(i), pointer);
            Require.text(out.note(), pointer + "/note", 500);
            RegulatedObjectId object = candidate(out.objectId(), pointer);
            if (once.add(object)) {
                excluded.add(new DrawList.ExcludedObject(object, Require.present(out.reason(), pointer + "/reason")));
            }
        }
        return excluded;
    }

    private List<DrawList.ExcludedOfficer> excludedOfficers() {
        List<DrawList.ExcludedOfficer> excluded = new ArrayList<>();
        Set<OfficerId> once = new HashSet<>();
        List<SayWhoMayBeDrawn.ExcludedOfficer> given = given(said.excludedOfficers());
        for (int i = 0; i < given.size(); i++) {
            String pointer = at + "/excludedOfficers/" + i;
            SayWhoMayBeDrawn.ExcludedOfficer out = Require.present(given.get(i), pointer);
            Require.text(out.note(), pointer + "/note", 500);
            OfficerId officer = Require.present(out.officer(), pointer + "/officer");
            if (once.add(officer)) {
                excluded.add(new DrawList.ExcludedOfficer(officer, Require.present(out.reason(), pointer + "/reason")));
            }
        }
        return excluded;
    }

    private RegulatedObjectId candidate(@Nullable RegulatedObjectId object, String pointer) {
        RegulatedObjectId named = Require.present(object, pointer + "/objectId");
        if (!known.contains(named)) {
            throw DrawRefusal.NOT_A_CANDIDATE.with("id", named).at(pointer + "/objectId");
        }
        return named;
    }

    private static <T> List<T> given(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
