/**
 * Lists that inspections put objects on: boilers to be removed or upgraded (拆除取缔、达标改造), building sites on the red or the black list (红黑榜).
 * Each entry names the inspection it rests on and how it ended.
 */
@NamedInterface("listing")
@NullMarked
package org.lijian.inspection.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
