/**
 * The random draw of whom to inspect and who inspects (双随机): list and seed are committed by hash before, published after, and anybody can
 * draw again. What is drawn becomes a lead and an inspection.
 */
@NullMarked
package org.lijian.plan.draw;

import org.jspecify.annotations.NullMarked;
