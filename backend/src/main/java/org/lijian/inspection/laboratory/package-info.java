/**
 * Samples taken on a visit and what the laboratory found in them (监测报告): handed over, waited for, reported and told to the party. The
 * result is put against the limits of the place and the day on which the sample was taken.
 */
@NamedInterface("laboratory")
@NullMarked
package org.lijian.inspection.laboratory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
