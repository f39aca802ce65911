package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.measurement.Instrument;

/** 复检. The readings by the method it failed by; opacity in m⁻¹, NOx in 10⁻⁶. */
public record RecordRetest(
        @Nullable LocalDate testedOn,
        @Nullable Instrument instrument,
        @Nullable String k,
        @Nullable String nox) {}
