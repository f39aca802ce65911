package org.lijian.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lijian.shared.RegionCode;

/** Whose local rules apply in a place (适用地域): a county's go before its city's, a city's before its province's. */
public final class Jurisdictions {
    private static final String FILE = "discretion/rules/jurisdictions.yaml";

    private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}");

    private final Map<String, RegionCode> regions = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Jurisdictions(List<Entry> entries) {
        for (Entry entry : entries) {
            boolean known = regions.putIfAbsent(entry.code(), entry.region()) != null;
            if (known || codes.putIfAbsent(entry.region().value(), entry.code()) != null) {
                throw new IllegalArgumentException("the jurisdiction " + entry.code() + " stands twice");
            }
        }
    }

    public static Jurisdictions index(ReferenceBook book) {
        return new Jurisdictions(book.read(FILE, File.class).jurisdictions());
    }

    /**
     * The jurisdictions whose rules apply, the nearest first.
     *
     * @param jurisdiction a province's letters such as {@code GD}, or the six digits of a region
     */
    public List<String> nearestFirst(String jurisdiction) {
        if (!isRegion(jurisdiction)) {
            return List.of(jurisdiction);
        }
        List<String> nearest = new ArrayList<>();
        for (int digits = jurisdiction.length(); digits > 0; digits -= 2) {
            String region = jurisdiction.substring(0, digits) + "0".repeat(jurisdiction.length() - digits);
            String name = codes.getOrDefault(region, region);
            if (!nearest.contains(name)) {
                nearest.add(name);
            }
        }
        return List.copyOf(nearest);
    }

    /** Whether {@code jurisdiction} is a province that is known, or a region. */
    public boolean knows(String jurisdiction) {
        return regions.containsKey(jurisdiction) || isRegion(jurisdiction);
    }

    private static boolean isRegion(String jurisdiction) {
        return REGION.matcher(jurisdiction).matches();
    }

    record File(List<Entry> jurisdictions) {}

    record Entry(String code, RegionCode region, String name) {}
}
