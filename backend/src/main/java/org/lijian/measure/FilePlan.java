package org.lijian.measure;

import java.time.LocalDate;

/** The plan of rectification that the party filed, and where it published it. */
public record FilePlan(LocalDate filedOn, String publishedAt, String summary) {}
