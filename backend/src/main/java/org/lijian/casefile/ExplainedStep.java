package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/** One step that led to an amount or to a duty: fact → rule → citation → value. */
public record ExplainedStep(
        String fact, String rule, String value, @Nullable String citation) {}
