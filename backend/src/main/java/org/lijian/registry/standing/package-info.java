/**
 * How a party stands with the bureau (差异化管控): the lists it is on and the cards it was shown, each with its rule and how it is left again,
 * and its performance grade over time.
 */
@NamedInterface("standing")
@NullMarked
package org.lijian.registry.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
