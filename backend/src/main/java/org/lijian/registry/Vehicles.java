package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** What a vehicle is told by, as it is checked wherever somebody types it in. */
public final class Vehicles {
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String PLATE = "[" + PROVINCES + "][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂]";
    private static final int LONGEST = 20;

    private Vehicles() {}

    /**
     * A plate (机动车号牌), such as 晋E12345.
     *
     * @throws org.lijian.shared.Problem {@code plate-invalid}
     */
    public static String plate(@Nullable String text, String pointer) {
        String plate = Require.text(text, pointer, LONGEST);
        if (!plate.matches(PLATE)) {
            throw RegistryRefusal.PLATE_INVALID.with().at(pointer);
        }
        return plate;
    }

    /**
     * A vehicle identification number (车辆识别代号) whose check character is right.
     *
     * @throws org.lijian.shared.Problem {@code vin-invalid}
     */
    public static String vin(@Nullable String text, String pointer) {
        String vin = Require.text(text, pointer, LONGEST);
        if (!Vin.isValid(vin)) {
            throw RegistryRefusal.VIN_INVALID.with().at(pointer);
        }
        return vin;
    }
}
