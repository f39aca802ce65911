/** On which grounds the law lets installations be seized (查封扣押), production be restricted (限制生产) or halted (停产整治). */
@NullMarked
package org.lijian.law.measure;

import org.jspecify.annotations.NullMarked;
