package org.lijian.webhook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 订阅推送. The id may be made by the client. */
public record Subscribe(
        @Nullable UUID id,
        @Nullable String url,
        @Nullable String purpose,
        @Nullable List<OutgoingEvent> events) {}
