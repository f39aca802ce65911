/**
 * Cases that belong together (关联案件): which, why and who said so. It changes neither of them; merging and splitting would.
 */
@NamedInterface("link")
@NullMarked
package org.lijian.casefile.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
