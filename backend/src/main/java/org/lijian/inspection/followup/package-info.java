/**
 * A visit that carries the past (回头看): each act found before on the same object, with its pictures, order and due date, is looked at again;
 * what is corrected or waived never comes back.
 */
@NamedInterface("followup")
@NullMarked
package org.lijian.inspection.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
