package org.lijian.casefile.disposition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an act is disposed of, a fine apart.
 *
 * @param warning whether the party is warned (警告)
 * @param circumstances for which a penalty is left out or reduced, by their codes, in their order
 * @param education what the party was told, where the act is not penalised (行政处罚法第三十三条第三款)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Disposition(
        DispositionKind kind,
        boolean warning,
        List<Confiscation> confiscations,
        List<String> circumstances,
        @Nullable String education) {
    /** A penalty that is a fine and nothing else. */
    public static final Disposition FINE = new Disposition(DispositionKind.PENALTY, false, List.of(), List.of(), null);

    private static final int MOST = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Disposition {
        confiscations = List.copyOf(confiscations);
        circumstances = List.copyOf(new TreeSet<>(circumstances));
    }

    /**
     * What a request says, at {@code /disposition}.
     *
     * @throws org.lijian.shared.Problem {@code invalid}
     */
    public static Disposition required(@Nullable ProposedDisposition given) {
        if (given == null) {
            return FINE;
        }
        List<ProposedDisposition.Taken> taken = given.confiscations() == null ? List.of() : given.confiscations();
        requireFew(taken, "/disposition/confiscations");
        List<Confiscation> confiscations = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            confiscations.add(required(taken.get(i), "/disposition/confiscations/" + i));
        }
        List<String> circumstances = given.circumstances() == null ? List.of() : given.circumstances();
        requireFew(circumstances, "/disposition/circumstances");
        for (int i = 0; i < circumstances.size(); i++) {
            Require.text(circumstances.get(i), "/disposition/circumstances/" + i, 64);
        }
        return new Disposition(
                given.kind() == null ? DispositionKind.PENALTY : given.kind(),
                Boolean.TRUE.equals(given.warning()),
                confiscations,
                circumstances,
                Require.optionalText(given.education(), "/disposition/education", 1000));
    }

    private static Confiscation required(ProposedDisposition.Taken taken, String pointer) {
        Money value = Require.present(taken.value(), pointer + "/value");
        return new Confiscation(
                Require.present(taken.kind(), pointer + "/kind"),
                Require.text(taken.what(), pointer + "/what", 500),
                Require.that(value, !value.isZero(), pointer + "/value", "应当大于零", "has to be above zero"));
    }

    private static void requireFew(List<?> list, String pointer) {
        Require.that(list, list.size() <= MOST, pointer, "最多 " + MOST + " 项", "has at most " + MOST + " members");
    }

    /** Whether the act is penalised. */
    @JsonIgnore
    public boolean isPenalty() {
        return kind == DispositionKind.PENALTY;
    }

    /** What all that is confiscated comes to. */
    public Money confiscated() {
        return confiscations.stream().map(Confiscation::value).reduce(Money.ZERO, Money::plus);
    }

    /** The illegal gains among it. */
    public Money gains() {
        return confiscations.stream()
                .filter(taken -> taken.kind() == ConfiscationKind.ILLEGAL_GAINS)
                .map(Confiscation::value)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether it imposes what {@code notified} did not, a fine apart: then it cannot follow without a new notice. */
    public boolean isHeavierThan(Disposition notified) {
        return kind.compareTo(notified.kind) > 0
                || !notified.kinds().containsAll(kinds())
                || confiscated().isAbove(notified.confiscated());
    }

    private Set<ConfiscationKind> kinds() {
        return confiscations.stream()
                .map(Confiscation::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConfiscationKind.class)));
    }

    /** The sanctions as papers list them, or that there is none. */
    public String zh(Money fine) {
        return isPenalty()
                ? String.join(
                        "；",
                        sanctions(
                                fine,
                                confiscations.stream().map(Confiscation::zh).toList()))
                : kind.zh();
    }

    /** The same without what is confiscated from whom. */
    public String outcome(Money fine) {
        return isPenalty() ? String.join("；", sanctions(fine, List.of("没收" + confiscated() + "元"))) : kind.zh();
    }

    private List<String> sanctions(Money fine, List<String> taken) {
        List<String> sanctions = new ArrayList<>();
        if (warning) {
            sanctions.add("警告");
        }
        if (!fine.isZero()) {
            sanctions.add("罚款" + fine + "元");
        }
        if (!confiscations.isEmpty()) {
            sanctions.addAll(taken);
        }
        return sanctions;
    }

    /** What is confiscated, as papers list it; absent where nothing is. */
    @Nullable public String confiscationsZh() {
        return confiscations.isEmpty()
                ? null
                : confiscations.stream().map(Confiscation::zh).collect(Collectors.joining("；"));
    }

    /** As it is stored: members in the order of the record. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    public static Disposition ofJson(String json) {
        return JSON.readValue(json, Disposition.class);
    }
}
