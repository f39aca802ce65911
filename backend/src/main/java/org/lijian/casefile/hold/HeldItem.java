package org.lijian.casefile.hold;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** One line of the inventory (清单). */
public record HeldItem(
        @Nullable String name,
        @Nullable String specification,
        @Nullable String quantity,
        @Nullable String keptAt) {
    HeldItem checked(String pointer) {
        return new HeldItem(
                Require.text(name, pointer + "/name", 100),
                Require.optionalText(specification, pointer + "/specification", 100),
                Require.text(quantity, pointer + "/quantity", 60),
                Require.text(keptAt, pointer + "/keptAt", 200));
    }

    String text(int number) {
        return number + "." + name + (specification == null ? "" : "（" + specification + "）") + "，" + quantity + "，存放于"
                + keptAt;
    }
}
