package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * A non-road machine.
 *
 * @param code the one it was registered and coded with (编码登记); none when absent, which an inspection finds and has corrected
 */
public record MachineContent(
        @Nullable String code,
        @Nullable Integer stage,
        @Nullable String kilowatts) implements ObjectContent.Part {
    @Override
    public void check() {
        if (code != null) {
            Require.that(
                    code,
                    code.matches("[A-Z0-9-]{3,30}"),
                    "/content/machine/code",
                    "编码为3至30位大写字母、数字、短横",
                    "has 3 to 30 capitals, digits and dashes");
        }
        ContentNumbers.stage(stage, "/content/machine/stage");
        ContentNumbers.positive(kilowatts, "/content/machine/kilowatts");
    }
}
