package org.lijian.measure;

/** The head lengthens the term of a seizure; the party is told the reasons. */
public record ExtendSeizure(String reasons) {}
