package org.lijian.workflow.place;

import java.util.List;

/** The processes of a case, each before those it called. */
public record CaseProcessView(List<ProcessPlace> processes) {}
