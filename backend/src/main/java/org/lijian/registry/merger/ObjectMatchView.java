package org.lijian.registry.merger;

import java.util.List;
import org.lijian.registry.RegulatedObjectView;

/** A record that may be the same object, and why. */
public record ObjectMatchView(RegulatedObjectView object, List<ObjectLikeness> because) {}
