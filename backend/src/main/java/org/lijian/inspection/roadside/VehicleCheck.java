package org.lijian.inspection.roadside;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One truck or machine in nine fields.
 *
 * @param plate of a truck
 * @param vin of a truck
 * @param code of a machine; none where it has not been coded
 * @param stage 国一 is 1
 * @param kilowatts of a machine
 * @param k opacity in m⁻¹
 * @param nox in 10⁻⁶, by the lug-down method
 */
public record VehicleCheck(
        @Nullable UUID id,
        @Nullable String plate,
        @Nullable String vin,
        @Nullable String code,
        @Nullable Integer stage,
        @Nullable String kilowatts,
        @Nullable String k,
        @Nullable String nox,
        @Nullable Tampering tampering) {}
