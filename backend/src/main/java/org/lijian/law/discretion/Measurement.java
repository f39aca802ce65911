package org.lijian.law.discretion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured value of a factor, from which its option follows.
 *
 * @param unit may be left out where the factor is measured in one unit only
 */
public record Measurement(BigDecimal value, @Nullable MeasureUnit unit) {}
