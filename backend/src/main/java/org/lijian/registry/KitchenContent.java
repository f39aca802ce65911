package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * A kitchen; its size goes by whichever of burners, power and hood makes it larger, so one of them is needed.
 *
 * @param burners base burners (基准灶头)
 * @param power of its burners together, in 10⁸ J/h
 * @param hoodArea the projection of its hoods, in m²
 * @param purifier model of its purifier; none when absent
 */
public record KitchenContent(
        @Nullable String burners,
        @Nullable String power,
        @Nullable String hoodArea,
        @Nullable String purifier) implements ObjectContent.Part {
    @Override
    public void check() {
        if (burners == null && power == null && hoodArea == null) {
            Require.present(burners, "/content/kitchen/burners");
        }
        ContentNumbers.positiveWhereGiven(burners, "/content/kitchen/burners");
        ContentNumbers.positiveWhereGiven(power, "/content/kitchen/power");
        ContentNumbers.positiveWhereGiven(hoodArea, "/content/kitchen/hoodArea");
        Require.optionalText(purifier, "/content/kitchen/purifier", 120);
    }
}
