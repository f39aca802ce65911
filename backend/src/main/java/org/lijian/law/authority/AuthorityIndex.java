package org.lijian.law.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.authority.AuthorityFile.Entry;
import org.lijian.law.authority.AuthorityFile.Version;
import org.lijian.law.authority.RegionFile.Region;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.RegionCode;

/** Who is competent where, of one book: the rule of the smallest region first, and in it that of the act before that of its kind. */
final class AuthorityIndex {
    private static final String NATIONAL = "CN";
    private static final String EVERYWHERE = "";
    private static final int[] PREFIXES = {6, 4, 2, 0};

    private final Map<String, Timeline<Version>> rules = new HashMap<>();
    private final SortedMap<String, Region> regions = new TreeMap<>();

    AuthorityIndex(ReferenceBook book) {
        for (RegionFile file : book.readAll("regions/*.yaml", RegionFile.class)) {
            file.regions().forEach(this::add);
        }
        Map<String, Violation> violations = Violations.index(book);
        for (AuthorityFile file : book.readAll("authorities/*.yaml", AuthorityFile.class)) {
            RegionCode region = file.region();
            if (region != null && !regions.containsKey(region.value())) {
                throw new IllegalArgumentException("authorities are named for " + region + ", which is no region");
            }
            file.authorities().forEach(entry -> add(region, entry, violations));
        }
        violations.values().forEach(this::requireSomebodyEverywhere);
    }

    private void add(Region region) {
        if (regions.putIfAbsent(region.code().value(), region) != null) {
            throw new IllegalArgumentException("the region " + region.code() + " stands twice");
        }
    }

    private void add(@Nullable RegionCode region, Entry entry, Map<String, Violation> violations) {
        Timeline<Version> versions = new Timeline<>(entry.kind().name(), entry.versions());
        List<String> names = new ArrayList<>();
        List<String> acts = entry.violations();
        if (acts == null) {
            names.add(entry.kind().name());
        } else {
            acts.forEach(act -> requireOfKind(entry, violations.get(act), act));
            names.addAll(acts);
        }
        for (String name : names) {
            String key = key(region == null ? EVERYWHERE : region.prefix(), name);
            if (rules.putIfAbsent(key, versions) != null) {
                throw new IllegalArgumentException("who is competent for " + name + " stands twice for "
                        + (region == null ? "everywhere" : region));
            }
        }
    }

    private static void requireOfKind(Entry entry, @Nullable Violation violation, String act) {
        if (violation == null || violation.competentAuthority() != entry.kind()) {
            throw new IllegalArgumentException(
                    "the authority " + entry.kind() + " is named for " + act + ", which names another");
        }
    }

    private void requireSomebodyEverywhere(Violation violation) {
        for (Region region : regions.values()) {
            if (isLawIn(violation, region) && find(violation, region.code()).isEmpty()) {
                throw new IllegalArgumentException("nobody is competent for " + violation.code() + " ("
                        + violation.competentAuthority() + ") in " + region.code());
            }
        }
    }

    /** Whether an act is one in a region at all: local law holds in its own province. */
    static boolean isLawIn(Violation violation, Region region) {
        return violation.jurisdiction().equals(NATIONAL)
                || violation.jurisdiction().equals(region.jurisdiction());
    }

    Optional<Region> region(RegionCode code) {
        return Optional.ofNullable(regions.get(code.value()));
    }

    /** The province a region lies in. */
    Optional<Region> province(RegionCode code) {
        return Optional.ofNullable(regions.get(code.value().substring(0, 2) + "0000"));
    }

    /** Who is competent for an act in a region, from when to when. */
    Optional<Timeline<Version>> find(Violation violation, RegionCode region) {
        for (int length : PREFIXES) {
            String prefix = region.value().substring(0, length);
            for (String name :
                    List.of(violation.code(), violation.competentAuthority().name())) {
                Timeline<Version> versions = rules.get(key(prefix, name));
                if (versions != null) {
                    return Optional.of(versions);
                }
            }
        }
        return Optional.empty();
    }

    private static String key(String prefix, String name) {
        return prefix + "/" + name;
    }
}
