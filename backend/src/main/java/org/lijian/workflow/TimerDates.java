package org.lijian.workflow;

/** A bean that timers of diagrams ask for the moment they wait for; it asks the feature that computes it. */
public interface TimerDates {}
