/**
 * What instruments showed on a visit, put at once against the limits of the place and the day, with the explained result kept. It judges no
 * act: whether exceeding a limit is one, the checklist and the case say.
 */
@NamedInterface("measurement")
@NullMarked
package org.lijian.inspection.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
