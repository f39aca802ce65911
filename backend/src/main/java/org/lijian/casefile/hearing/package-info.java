/**
 * The hearing (听证) a party asked for: notice, postponement, withdrawal, the hearing itself with its minutes, the chair's report. It is not
 * the offer of a hearing nor what is decided after it; both belong to the penalty.
 */
@NamedInterface("hearing")
@NullMarked
package org.lijian.casefile.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
