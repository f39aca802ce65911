/**
 * Many vehicles or machines checked in a row (路检路查、入户抽测): one short record each, the limit applied at once, what is over handed to the
 * police or repaired until it passes, what was tampered with made a lead of its own.
 */
@NamedInterface("roadside")
@NullMarked
package org.lijian.inspection.roadside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
