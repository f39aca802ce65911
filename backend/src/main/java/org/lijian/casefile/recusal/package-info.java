/**
 * Recusal (回避): who declares it or applies for it, who decides, and that a recused officer does nothing more in the case. It is not who
 * reviews or votes in a case at all; that is asked where they do.
 */
@NamedInterface("recusal")
@NullMarked
package org.lijian.casefile.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
