/** Inspection of cooking fumes (餐饮油烟检查); it waits for the laboratory where samples were taken. */
@NullMarked
package org.lijian.workflow.cookingfumeinspection;

import org.jspecify.annotations.NullMarked;
