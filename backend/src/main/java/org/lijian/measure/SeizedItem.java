package org.lijian.measure;

import org.jspecify.annotations.Nullable;

/**
 * One line of the inventory (清单).
 *
 * @param number from 1, without a gap
 * @param keeping how and where it is kept
 * @param keeper who answers for it
 */
public record SeizedItem(
        int number,
        String name,
        @Nullable String model,
        @Nullable String maker,
        String quantity,
        String condition,
        String place,
        String keeping,
        String keeper) {
    String line() {
        return number + ". " + name + (model == null ? "" : "，" + model) + (maker == null ? "" : "，" + maker) + "，"
                + quantity + "，" + condition + "；所在地点：" + place + "；保管：" + keeping + "，" + keeper;
    }
}
