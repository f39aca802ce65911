package org.lijian.plan.draw;

import org.jspecify.annotations.Nullable;

/**
 * 抽取.
 *
 * @param witness what the witnesses bring to the draw, such as a number drawn elsewhere that day; nobody knew it when the list was locked
 */
public record DrawTargets(@Nullable String witness) {}
