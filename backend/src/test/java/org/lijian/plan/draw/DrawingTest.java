package org.lijian.plan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.plan.draw.LotteryTest.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lijian.plan.draw.DrawList.Candidate;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

class DrawingTest {
    private static final DrawId ID = DrawId.of("0176b986-fc01-7100-8000-000000010001");
    private static final int DRAWS = 100_000;
    /** The value that chi-square of that many degrees of freedom exceeds once in a thousand times. */
    private static final Map<Integer, Double> ONE_IN_A_THOUSAND = Map.of(9, 27.877, 3, 16.266);

    @Test
    void oneListHasOneTextWhateverTheOrderItWasSaidIn() {
        List<Candidate> shuffled = new ArrayList<>(candidates(20));
        Collections.shuffle(shuffled, new Random(3));

        DrawList list = list(shuffled, 4);

        assertThat(list.text()).isEqualTo(list(candidates(20), 4).text()).endsWith("\n");
        assertThat(DrawList.parse(list.text())).isEqualTo(list);
    }

    @Test
    void theSameListSeedAndWordGiveTheSameDraw() {
        Drawing one = new Drawing(list(candidates(50), 6), seed(1), "福彩 2022065");
        Drawing other = new Drawing(list(candidates(50), 6), seed(1), "福彩 2022065");

        assertThat(one.targets())
                .isEqualTo(other.targets())
                .doesNotHaveDuplicates()
                .hasSize(50);
        assertThat(one.officersFor(object(3)))
                .isEqualTo(other.officersFor(object(3)))
                .hasSize(6);
        assertThat(one.targets())
                .isNotEqualTo(new Drawing(list(candidates(50), 6), seed(2), "福彩 2022065").targets())
                .isNotEqualTo(new Drawing(list(candidates(50), 6), seed(1), "福彩 2022066").targets());
    }

    @Test
    void oneChangedCandidateIsFoundInTheCommitment() {
        String text = list(candidates(50), 6).text();
        String committed = Drawing.commitment(text, seed(1));

        List<Candidate> heavier = new ArrayList<>(candidates(50));
        heavier.set(7, new Candidate(object(7), 2));
        List<Candidate> another = new ArrayList<>(candidates(50));
        another.set(7, new Candidate(object(99), 1));

        assertThat(Drawing.commitment(list(heavier, 6).text(), seed(1))).isNotEqualTo(committed);
        assertThat(Drawing.commitment(list(another, 6).text(), seed(1))).isNotEqualTo(committed);
        assertThat(Drawing.commitment(list(candidates(49), 6).text(), seed(1))).isNotEqualTo(committed);
        assertThat(Drawing.commitment(list(candidates(50), 5).text(), seed(1))).isNotEqualTo(committed);
        assertThat(Drawing.commitment(text, seed(2))).isNotEqualTo(committed);
    }

    @Test
    void nobodyIsSentWhereTheyAreRecused() {
        DrawList list = new DrawList(
                ID,
                1,
                candidates(3),
                List.of(officer(0), officer(1), officer(2)),
                List.of(new DrawList.Recusal(officer(1), object(0))),
                List.of(),
                List.of());

        assertThat(new Drawing(list, seed(1), "x").officersFor(object(0)))
                .containsExactlyInAnyOrder(officer(0), officer(2));
        assertThat(new Drawing(list, seed(1), "x").officersFor(object(1))).hasSize(3);
    }

    @Test
    void eachOfTenIsDrawnAsOftenAsTheOthers() {
        Map<RegulatedObjectId, Integer> first = firsts(list(candidates(10), 2));

        double chiSquare = chiSquare(first, candidates(10));
        System.out.println("chi-square of 100 000 draws of one in ten, 9 degrees of freedom: " + chiSquare);
        assertThat(chiSquare).isLessThan(ONE_IN_A_THOUSAND.get(9));
    }

    @Test
    void oneOfWeightFourIsDrawnFourTimesAsOften() {
        List<Candidate> weighted = IntStream.range(0, 4)
                .mapToObj(i -> new Candidate(object(i), i + 1))
                .toList();

        double chiSquare = chiSquare(firsts(list(weighted, 2)), weighted);
        System.out.println("chi-square of 100 000 draws by weights 1 to 4, 3 degrees of freedom: " + chiSquare);
        assertThat(chiSquare).isLessThan(ONE_IN_A_THOUSAND.get(3));
    }

    @Test
    void eachPairOfOfficersComesAsOftenAsTheOthers() {
        DrawList list = list(candidates(1), 5);
        Map<List<OfficerId>, Integer> pairs = new HashMap<>();
        for (int i = 0; i < DRAWS / 10; i++) {
            List<OfficerId> two = new Drawing(list, seed(i), "x")
                    .officersFor(object(0)).subList(0, 2).stream()
                            .sorted(java.util.Comparator.comparing(OfficerId::text))
                            .toList();
            pairs.merge(two, 1, Integer::sum);
        }

        double expected = DRAWS / 10.0 / 10;
        double chiSquare = pairs.values().stream()
                .mapToDouble(found -> (found - expected) * (found - expected) / expected)
                .sum();
        assertThat(pairs).hasSize(10);
        assertThat(chiSquare).isLessThan(ONE_IN_A_THOUSAND.get(9));
    }

    private static Map<RegulatedObjectId, Integer> firsts(DrawList list) {
        Map<RegulatedObjectId, Integer> first = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            first.merge(new Drawing(list, seed(i), "x").targets().get(0), 1, Integer::sum);
        }
        return first;
    }

    private static double chiSquare(Map<RegulatedObjectId, Integer> found, List<Candidate> candidates) {
        double weight = candidates.stream().mapToInt(Candidate::weight).sum();
        return candidates.stream()
                .mapToDouble(candidate -> {
                    double expected = DRAWS * candidate.weight() / weight;
                    double off = found.getOrDefault(candidate.object(), 0) - expected;
                    return off * off / expected;
                })
                .sum();
    }

    static DrawList list(List<Candidate> candidates, int officers) {
        return new DrawList(
                ID,
                1,
                candidates,
                IntStream.range(0, officers).mapToObj(DrawingTest::officer).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    static List<Candidate> candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate(object(i), 1))
                .toList();
    }

    static RegulatedObjectId object(int number) {
        return new RegulatedObjectId(new UUID(0x0176b986fc017100L, 0x8000000000010000L + number));
    }

    static OfficerId officer(int number) {
        return new OfficerId(new UUID(0x0176b986fc017200L, 0x8000000000020000L + number));
    }
}
