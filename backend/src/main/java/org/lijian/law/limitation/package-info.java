/** Limitation (追责时效): until when an act can still be penalised. It knows no case; a case asks it before it is filed. */
@NullMarked
package org.lijian.law.limitation;

import org.jspecify.annotations.NullMarked;
