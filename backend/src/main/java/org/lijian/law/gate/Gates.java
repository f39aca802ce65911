package org.lijian.law.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.Jurisdictions;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Step;
import org.lijian.law.Timeline;
import org.lijian.law.gate.GateFile.Kind;
import org.lijian.law.gate.GateFile.Threshold;
import org.lijian.shared.Money;
import org.springframework.stereotype.Service;

/** Which fines open a hearing, a collective discussion or a legal review (听证、集体讨论、法制审核), by the law of the step's day. */
@Service
public class Gates {
    private static final String NATIONAL = "CN";

    private final Chapter<Map<Key, Timeline<Threshold>>> thresholds;
    private final Chapter<Jurisdictions> jurisdictions;

    public Gates(LawBook book) {
        this.thresholds = book.chapter(Gates::index);
        this.jurisdictions = book.chapter(Jurisdictions::index);
    }

    static Map<Key, Timeline<Threshold>> index(ReferenceBook book) {
        Map<Key, Timeline<Threshold>> thresholds = new HashMap<>();
        for (GateFile.Gate gate : book.read("gates.yaml", GateFile.class).gates()) {
            Key key = new Key(gate.kind(), gate.jurisdiction());
            if (thresholds.putIfAbsent(key, new Timeline<>(key.toString(), gate.versions())) != null) {
                throw new IllegalArgumentException(key + " stands twice");
            }
        }
        for (Kind kind : Kind.values()) {
            if (!thresholds.containsKey(new Key(kind, NATIONAL))) {
                throw new IllegalArgumentException("no national threshold for " + kind);
            }
        }
        return thresholds;
    }

    /**
     * The gates that a fine of {@code fine} opens.
     *
     * @param on the day of the step, whose law applies
     * @param jurisdiction the province, such as {@code SX}, or a region in it; the nearest thresholds go before the national ones
     * @param organisation whether the party is an organisation rather than a natural person
     * @throws org.lijian.shared.Problem {@code gates-not-in-force} or {@code date-out-of-range}
     */
    public GateOutcome gates(LocalDate on, String jurisdiction, boolean organisation, Money fine) {
        return gates(on, jurisdiction, organisation, fine, Money.ZERO);
    }

    /**
     * The same for a fine and what is confiscated with it, in yuan: both together are held against the thresholds, so that nobody loses a
     * right because the one is split from the other.
     */
    public GateOutcome gates(LocalDate on, String jurisdiction, boolean organisation, Money fine, Money confiscated) {
        LegalDates.possible(on);
        List<Step> steps = new ArrayList<>();
        Weighed weighed = new Weighed(
                fine.plus(confiscated),
                fact(organisation, fine) + (confiscated.isZero() ? "" : "、没收" + confiscated + "元"));
        return new GateOutcome(
                opens(Kind.HEARING, on, jurisdiction, organisation, weighed, steps),
                opens(Kind.COLLECTIVE_DISCUSSION, on, jurisdiction, organisation, weighed, steps),
                opens(Kind.LEGAL_REVIEW, on, jurisdiction, organisation, weighed, steps),
                steps);
    }

    /**
     * Whether a fine may be decided and taken on the spot.
     *
     * @return absent on a day for which no rule is known
     */
    public Optional<OnTheSpot> onTheSpot(LocalDate on, String jurisdiction, boolean organisation, Money fine) {
        LegalDates.possible(on);
        List<Step> steps = new ArrayList<>();
        Optional<Threshold> decision = find(Kind.ON_THE_SPOT, on, jurisdiction);
        Optional<Threshold> cash = find(Kind.CASH_ON_THE_SPOT, on, jurisdiction);
        return decision.map(rule -> new OnTheSpot(
                allows(Kind.ON_THE_SPOT, rule, organisation, fine, steps),
                cash.filter(limit -> allows(Kind.CASH_ON_THE_SPOT, limit, organisation, fine, steps))
                        .isPresent(),
                steps));
    }

    /**
     * Whether the principal of the bureau decides on {@code amount} rather than any of its heads.
     *
     * @throws org.lijian.shared.Problem {@code gates-not-in-force} or {@code date-out-of-range}
     */
    public boolean isForThePrincipal(LocalDate on, String jurisdiction, boolean organisation, Money amount) {
        LegalDates.possible(on);
        Money from = threshold(Kind.PRINCIPAL_DECIDES, on, jurisdiction).amount(organisation);
        return from != null && !amount.isBelow(from);
    }

    private static boolean allows(Kind kind, Threshold threshold, boolean organisation, Money fine, List<Step> steps) {
        Money most = threshold.amount(organisation);
        boolean allows = most != null && !fine.isAbove(most);
        steps.add(new Step(
                fact(organisation, fine),
                threshold.rule() + "（" + most + "元以下）",
                name(kind) + (allows ? "：可以" : "：超过数额"),
                threshold.citation()));
        return allows;
    }

    private boolean opens(
            Kind kind, LocalDate on, String jurisdiction, boolean organisation, Weighed weighed, List<Step> steps) {
        Threshold threshold = threshold(kind, on, jurisdiction);
        Money from = threshold.amount(organisation);
        boolean opens = from != null && !weighed.amount().isBelow(from);
        steps.add(new Step(
                weighed.fact(),
                threshold.rule() + (from == null ? "" : "（" + from + "元以上）") + (threshold.verified() ? "" : "（待核实）"),
                name(kind) + (opens ? "：应当" : "：金额未达到"),
                threshold.citation()));
        return opens;
    }

    private static String fact(boolean organisation, Money fine) {
        return (organisation ? "单位" : "个人") + "罚款" + fine + "元";
    }

    private Threshold threshold(Kind kind, LocalDate on, String jurisdiction) {
        return find(kind, on, jurisdiction)
                .orElseThrow(() -> GateRefusal.NOT_IN_FORCE.with(
                        "on", on, "from", national(kind).validFrom()));
    }

    private Optional<Threshold> find(Kind kind, LocalDate on, String jurisdiction) {
        for (String place : jurisdictions.get().nearestFirst(jurisdiction)) {
            Optional<Threshold> own = Optional.ofNullable(thresholds.get().get(new Key(kind, place)))
                    .flatMap(versions -> versions.at(on));
            if (own.isPresent()) {
                return own;
            }
        }
        return national(kind).at(on);
    }

    private Timeline<Threshold> national(Kind kind) {
        return Objects.requireNonNull(thresholds.get().get(new Key(kind, NATIONAL)));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case HEARING -> "告知听证权利";
            case COLLECTIVE_DISCUSSION -> "集体讨论";
            case LEGAL_REVIEW -> "法制审核";
            case PRINCIPAL_DECIDES -> "主要负责人决定";
            case ON_THE_SPOT -> "当场处罚";
            case CASH_ON_THE_SPOT -> "当场收缴";
        };
    }

    /** What is held against a threshold, and how it is said. */
    private record Weighed(Money amount, String fact) {}

    /** A gate of a jurisdiction. */
    record Key(Kind kind, String jurisdiction) {
        @Override
        public String toString() {
            return kind + " " + jurisdiction;
        }
    }
}
