package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * A boiler. A steam boiler is sized in t/h, a hot-water boiler in MW.
 *
 * @param fuel in the words of the limits, such as {@code COAL} or {@code GAS}
 * @param specialLimits whether the special limits of key regions apply where it stands
 * @param stoker whether it is a 层燃炉 or 抛煤机炉
 * @param lowNox whether it has been fitted with low-NOx burning
 * @param outlet number of its outlet
 */
public record BoilerContent(
        @Nullable String fuel,
        @Nullable Installation installation,
        @Nullable String tonsPerHour,
        @Nullable String megawatts,
        @Nullable Boolean specialLimits,
        @Nullable Boolean stoker,
        @Nullable Boolean lowNox,
        @Nullable String outlet,
        @Nullable String stackMetres)
        implements ObjectContent.Part {
    /** 在用 · 新建 */
    public enum Installation {
        IN_USE,
        NEW
    }

    @Override
    public void check() {
        Require.text(fuel, "/content/boiler/fuel", 40);
        Require.present(installation, "/content/boiler/installation");
        Require.present(lowNox, "/content/boiler/lowNox");
        if ((tonsPerHour == null) == (megawatts == null)) {
            throw RegistryRefusal.CAPACITY_AMBIGUOUS.with().at("/content/boiler/tonsPerHour");
        }
        ContentNumbers.positiveWhereGiven(tonsPerHour, "/content/boiler/tonsPerHour");
        ContentNumbers.positiveWhereGiven(megawatts, "/content/boiler/megawatts");
        ContentNumbers.positiveWhereGiven(stackMetres, "/content/boiler/stackMetres");
        Require.optionalText(outlet, "/content/boiler/outlet", 40);
    }
}
