/**
 * Evidence held in its place (先行登记保存): approval, inventory and notice, what becomes of it within its period, and that it lapses by
 * itself after that. It is not the seizure of what an act was done with.
 */
@NamedInterface("hold")
@NullMarked
package org.lijian.casefile.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
