/**
 * How an act is disposed of (处理决定的种类): penalised and by what, not penalised and why not, or not established. It is what report, notice and
 * decision each say; the amount of a fine is not its matter.
 */
@NamedInterface("disposition")
@NullMarked
package org.lijian.casefile.disposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
