/**
 * FigureReports (报表): the figures of a whole period as a file for those who do not look themselves. What stands in a report is reference data; a
 * report says nothing that the figures do not.
 */
@NullMarked
package org.lijian.statistics.report;

import org.jspecify.annotations.NullMarked;
