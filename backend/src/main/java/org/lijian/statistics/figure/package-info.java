/**
 * Figures (指标): their dated definitions, their values under any cut of their dimensions, and the rows behind each. Sums are kept of the
 * milestones and are never behind them; figures that are no sums are counted from the milestones themselves.
 */
@NullMarked
package org.lijian.statistics.figure;

import org.jspecify.annotations.NullMarked;
