/**
 * Milestones (闭环节点): one fact for each thing that happened, with what it is counted under, written from the events of the other modules in
 * their transactions. It reads nobody's tables and answers no figure.
 */
@NullMarked
package org.lijian.statistics.fact;

import org.jspecify.annotations.NullMarked;
