/**
 * Investigating a closed case again (重新调查): who proposes it on which paper, and the head who approves. It is not the revocation of the
 * decision before it, which a review, a suit or another authority pronounces.
 */
@NamedInterface("reopening")
@NullMarked
package org.lijian.casefile.reopening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
