package org.lijian.law.authority;

import java.util.List;
import org.lijian.shared.RegionCode;

/** The regions as they are written in {@code regions/*.yaml}. */
record RegionFile(List<Region> regions) {
    /** @param jurisdiction whose discretion tables, limits and local laws hold there, such as {@code SX} */
    record Region(RegionCode code, String name, String jurisdiction, boolean verified) {}
}
