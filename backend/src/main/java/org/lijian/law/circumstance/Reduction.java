package org.lijian.law.circumstance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/**
 * How a penalty is reduced below what the law names (减轻处罚).
 *
 * @param grounds what was found that lets it be reduced, as officers say it
 * @param most the largest share that is taken off the least fine of the law
 * @param collectiveDiscussion whether the heads of the authority have to discuss it
 * @param verified whether the rule was read in its source
 */
public record Reduction(
        String name,
        List<String> grounds,
        Percentage most,
        boolean collectiveDiscussion,
        LegalCitation citation,
        boolean verified,
        @Nullable String note) {
    public Reduction {
        grounds = List.copyOf(grounds);
    }

    /** The least fine it leaves where the law names {@code least}. */
    public Money lowest(Money least) {
        return least.minus(least.share(most));
    }

    /** The step that explains it; {@code value} is what it leads to. */
    public Step step(String value) {
        String unread = verified ? "" : "（待核实：" + (note == null ? "未核对" : note) + "）";
        return new Step(
                name + "：" + String.join("、", grounds),
                "在法定最低限度以下处罚" + (collectiveDiscussion ? "，应当集体讨论" : "") + unread,
                value,
                citation);
    }
}
