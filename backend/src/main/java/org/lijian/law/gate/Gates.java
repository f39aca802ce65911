package org.lijian.law.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
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

    public Gates(LawBook book) {
        this.thresholds = book.chapter(Gates::index);
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
     * @param jurisdiction the province, such as {@code SX}; its own thresholds go before the national ones
     * @param organisation whether the party is an organisation rather than a natural person
     * @throws org.lijian.shared.Problem {@code gates-not-in-force} or {@code date-out-of-range}
     */
    public GateOutcome gates(LocalDate on, String jurisdiction, boolean organisation, Money fine) {
        LegalDates.possible(on);
        List<GateStep> steps = new ArrayList<>();
        return new GateOutcome(
                opens(Kind.HEARING, on, jurisdiction, organisation, fine, steps),
                opens(Kind.COLLECTIVE_DISCUSSION, on, jurisdiction, organisation, fine, steps),
                opens(Kind.LEGAL_REVIEW, on, jurisdiction, organisation, fine, steps),
                steps);
    }

    private boolean opens(
            Kind kind, LocalDate on, String jurisdiction, boolean organisation, Money fine, List<GateStep> steps) {
        Threshold threshold = threshold(kind, on, jurisdiction);
        Money from = threshold.amount(organisation);
        boolean opens = from != null && !fine.isBelow(from);
        steps.add(new GateStep(
                (organisation ? "单位" : "个人") + "罚款" + fine + "元",
                threshold.rule() + (from == null ? "" : "（" + from + "元以上）") + (threshold.verified() ? "" : "（待核实）"),
                name(kind) + (opens ? "：应当" : "：金额未达到"),
                threshold.citation()));
        return opens;
    }

    private Threshold threshold(Kind kind, LocalDate on, String jurisdiction) {
        Timeline<Threshold> national = national(kind);
        return Optional.ofNullable(thresholds.get().get(new Key(kind, jurisdiction)))
                .flatMap(own -> own.at(on))
                .or(() -> national.at(on))
                .orElseThrow(() -> GateRefusal.NOT_IN_FORCE.with("on", on, "from", national.validFrom()));
    }

    private Timeline<Threshold> national(Kind kind) {
        return Objects.requireNonNull(thresholds.get().get(new Key(kind, NATIONAL)));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case HEARING -> "告知听证权利";
            case COLLECTIVE_DISCUSSION -> "集体讨论";
            case LEGAL_REVIEW -> "法制审核";
        };
    }

    /** A gate of a jurisdiction. */
    record Key(Kind kind, String jurisdiction) {
        @Override
        public String toString() {
            return kind + " " + jurisdiction;
        }
    }
}
