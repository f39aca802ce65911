/**
 * Several parties of one matter (共同违法案件): which cases belong to it, what each party's part was, and what they look like side by side. Each
 * party keeps a case of its own, with its own notice, hearing, decision, service, fine and limitation.
 */
@NamedInterface("joint")
@NullMarked
package org.lijian.casefile.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
