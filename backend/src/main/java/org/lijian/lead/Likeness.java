package org.lijian.lead;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;

/**
 * How much two leads look like the same matter, and why (疑似重复). It weighs what an officer would look at: the number they came with, the
 * object, the place, the time, the words. It decides nothing; whoever triages does.
 *
 * @param score from nothing to a hundred
 * @param metres between the two places, where both are known
 */
public record Likeness(int score, @Nullable Integer metres, List<Reason> reasons) {
    /** Farther apart than this is another place. */
    static final int NEAR_METRES = 500;

    /** Longer apart than this is another time. */
    static final int NEAR_DAYS = 30;

    private static final double EARTH_METRES = 6_371_000;
    private static final int MOST = 100;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    static Likeness between(Lead one, Lead other) {
        List<Reason> reasons = new ArrayList<>();
        String number = one.externalNumber();
        if (number != null && one.channel() == other.channel() && number.equals(other.externalNumber())) {
            reasons.add(new Reason(ReasonKind.NUMBER, MOST));
        }
        if (one.objectId() != null && one.objectId().equals(other.objectId())) {
            reasons.add(new Reason(ReasonKind.OBJECT, 45));
        } else if (one.partyId() != null && one.partyId().equals(other.partyId())) {
            reasons.add(new Reason(ReasonKind.PARTY, 25));
        }
        Integer metres = metres(one.location(), other.location());
        if (metres != null && metres <= NEAR_METRES) {
            reasons.add(new Reason(ReasonKind.PLACE, share(35, metres, NEAR_METRES)));
        } else if (metres == null && one.place().equals(other.place())) {
            reasons.add(new Reason(ReasonKind.PLACE, 25));
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one.receivedOn(), other.receivedOn()));
        if (days <= NEAR_DAYS) {
            reasons.add(new Reason(ReasonKind.TIME, share(20, days, NEAR_DAYS)));
        }
        int words = (int) Math.round(20 * sharedWords(one.summary(), other.summary()));
        if (words > 0) {
            reasons.add(new Reason(ReasonKind.WORDS, words));
        }
        reasons.sort(Comparator.comparingInt(Reason::points).reversed());
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        return new Likeness(Math.min(sum, MOST), metres, reasons);
    }

    /** Whether more than the time speaks for it. */
    boolean isWorthShowing() {
        return score >= 30 && reasons.stream().anyMatch(reason -> reason.kind() != ReasonKind.TIME);
    }

    private static int share(int of, long distance, int farthest) {
        return (int) Math.round(of * (1 - distance / (2.0 * farthest)));
    }

    /** The part of all pairs of neighbouring characters that both texts have. */
    private static double sharedWords(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.size() / (double) (first.size() + second.size() - both.size());
    }

    private static Set<String> pairs(String text) {
        String letters = text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** Along the great circle. */
    private static @Nullable Integer metres(@Nullable Coordinates one, @Nullable Coordinates other) {
        if (one == null || other == null) {
            return null;
        }
        double latitude1 = radians(one.latitude());
        double latitude2 = radians(other.latitude());
        double dLatitude = latitude2 - latitude1;
        double dLongitude = radians(other.longitude()) - radians(one.longitude());
        double a = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(latitude1) * Math.cos(latitude2) * Math.pow(Math.sin(dLongitude / 2), 2);
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a))));
    }

    private static double radians(BigDecimal degrees) {
        return Math.toRadians(degrees.doubleValue());
    }

    /** What speaks for it, and how much. */
    public record Reason(ReasonKind kind, int points) {}

    /** What can speak for two leads being one matter. */
    public enum ReasonKind {
        /** 来源编号相同 */
        NUMBER,
        /** 同一监管对象 */
        OBJECT,
        /** 同一当事人 */
        PARTY,
        /** 地点相近 */
        PLACE,
        /** 时间相近 */
        TIME,
        /** 内容相近 */
        WORDS
    }
}
