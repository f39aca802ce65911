package org.lijian.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lijian.webhook.*}.
 *
 * @param allowInternal whether messages may go to addresses inside the network, and without TLS; for trying out only
 */
@ConfigurationProperties("lijian.webhook")
record WebhookProperties(@DefaultValue("false") boolean allowInternal) {}
