package org.lijian.delivery;

import org.jspecify.annotations.Nullable;

/** Who took the document, and what they are to the recipient (与受送达人的关系). */
public record Receiver(@Nullable String name, @Nullable String relation) {}
