package org.lijian.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** One subscriber and what it is told. */
record Subscription(
        WebhookId id,
        String url,
        String purpose,
        Types events,
        byte[] secret,
        OfficerId subscribedBy,
        Instant subscribedAt,
        @Nullable Instant disabledAt) {

    boolean saysTheSameAs(Subscription other) {
        return url.equals(other.url) && purpose.equals(other.purpose) && events.equals(other.events);
    }

    WebhookView view(boolean withSecret) {
        return new WebhookView(
                id,
                url,
                purpose,
                events.sorted(),
                subscribedAt,
                disabledAt == null,
                withSecret ? Signature.shown(secret) : null);
    }

    /** The events of a subscription, stored as their types between commas. */
    record Types(Set<OutgoingEvent> events) {
        Types {
            events = Set.copyOf(events);
        }

        static Types of(String text) {
            return new Types(Arrays.stream(text.split(","))
                    .filter(type -> !type.isEmpty())
                    .map(OutgoingEvent::ofType)
                    .collect(Collectors.toSet()));
        }

        String text() {
            return sorted().stream().map(OutgoingEvent::type).collect(Collectors.joining(",", ",", ","));
        }

        List<OutgoingEvent> sorted() {
            return List.copyOf(EnumSet.copyOf(events));
        }
    }
}
