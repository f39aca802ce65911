package org.lijian.plan.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.lijian.plan.draw.DrawList.Candidate;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;

/**
 * What a list, a seed and the word of the witness give, and nothing else: the order in which the candidates come, and for each of them the
 * order in which the officers come. The first are drawn; who or what has to be passed over is followed by the next.
 */
record Drawing(DrawList list, byte[] seed, String witness) {
    /** What is published before the draw: SHA-256 over the text of the list and its last line {@code seed <hex>}. */
    static String commitment(String listText, byte[] seed) {
        MessageDigest sha256 = Sha256.digest();
        String whole = listText + "seed " + HexFormat.of().formatHex(seed) + "\n";
        return HexFormat.of().formatHex(sha256.digest(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /** All candidates in the order in which they are drawn, each time one of those left, by its weight. */
    List<RegulatedObjectId> targets() {
        Lottery lottery = Lottery.of(mixed(), "targets");
        List<Candidate> left = new ArrayList<>(list.candidates());
        long weight = left.stream().mapToLong(Candidate::weight).sum();
        List<RegulatedObjectId> order = new ArrayList<>();
        while (!left.isEmpty()) {
            long at = lottery.below(weight);
            int i = 0;
            while (at >= left.get(i).weight()) {
                at -= left.get(i).weight();
                i++;
            }
            Candidate drawn = left.remove(i);
            weight -= drawn.weight();
            order.add(drawn.object());
        }
        return order;
    }

    /** The officers in the order in which they come to one target, those recused from it left out. */
    List<OfficerId> officersFor(RegulatedObjectId target) {
        Lottery lottery = Lottery.of(mixed(), "officers " + target);
        List<OfficerId> left = new ArrayList<>(list.officers());
        Set<OfficerId> recused = list.recusedFrom(target);
        List<OfficerId> order = new ArrayList<>();
        while (!left.isEmpty()) {
            OfficerId drawn = left.remove((int) lottery.below(left.size()));
            if (!recused.contains(drawn)) {
                order.add(drawn);
            }
        }
        return order;
    }

    /** The seed together with what nobody could know when it was committed. */
    private byte[] mixed() {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(seed);
        return sha256.digest(witness.getBytes(StandardCharsets.UTF_8));
    }
}
