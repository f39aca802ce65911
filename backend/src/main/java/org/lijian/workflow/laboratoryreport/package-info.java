/** Laboratory report (监测报告): samples handed over, the report waited for and reminded of, its result told to the party. */
@NullMarked
package org.lijian.workflow.laboratoryreport;

import org.jspecify.annotations.NullMarked;
