package org.lijian.exchange;

/** What the jobs of an import are told. */
record ImportArgument(ImportId importId) {}
