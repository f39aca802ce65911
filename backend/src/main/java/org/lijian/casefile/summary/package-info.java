/**
 * The penalty decided on the spot (当场处罚): small, evident, delivered at once and reported to the bureau. It has no filing, no review and no
 * notice; an act that needs them is a case.
 */
@NamedInterface("summary")
@NullMarked
package org.lijian.casefile.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
