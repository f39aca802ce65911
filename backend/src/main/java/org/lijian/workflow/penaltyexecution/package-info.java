/** Service, publication and collection of a decision (处罚送达、公开和收缴). */
@NullMarked
package org.lijian.workflow.penaltyexecution;

import org.jspecify.annotations.NullMarked;
