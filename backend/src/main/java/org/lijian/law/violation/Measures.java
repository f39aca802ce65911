package org.lijian.law.violation;

import java.util.List;

/**
 * What is ordered or taken beside the fine.
 *
 * @param orders at once
 * @param onRefusal when the correction is refused
 * @param whenSerious in a serious case
 * @param confiscations what is confiscated
 */
public record Measures(
        List<String> orders, List<String> onRefusal, List<String> whenSerious, List<String> confiscations) {
    public Measures {
        orders = List.copyOf(orders);
        onRefusal = List.copyOf(onRefusal);
        whenSerious = List.copyOf(whenSerious);
        confiscations = List.copyOf(confiscations);
    }
}
