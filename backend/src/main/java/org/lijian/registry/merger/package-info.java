/**
 * One party registered twice: found by what the entries have in common, merged without moving anything, and separated again as it was. The
 * history of a party is that of all that were merged into it.
 */
@NamedInterface("merger")
@NullMarked
package org.lijian.registry.merger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
