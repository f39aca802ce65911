package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** A truck; nobody else has its plate or its vehicle identification number. */
public record TruckContent(
        @Nullable String plate,
        @Nullable String vin,
        @Nullable Integer stage,
        @Nullable TruckFuel fuel) implements ObjectContent.Part {
    /** 柴油 · 天然气 */
    public enum TruckFuel {
        DIESEL,
        NATURAL_GAS
    }

    @Override
    public void check() {
        Vehicles.plate(plate, "/content/truck/plate");
        Vehicles.vin(vin, "/content/truck/vin");
        ContentNumbers.stage(stage, "/content/truck/stage");
        Require.present(fuel, "/content/truck/fuel");
    }
}
