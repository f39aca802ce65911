/** Dust inspection (扬尘检查); its steps are those of every visit, which {@code siteinspection} completes. */
@NullMarked
package org.lijian.workflow.dustinspection;

import org.jspecify.annotations.NullMarked;
