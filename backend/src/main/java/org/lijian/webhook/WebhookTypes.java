package org.lijian.webhook;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookTypes {
    @Bean
    ConfigurationCustomizer webhookTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, WebhookId.class, WebhookId::new);
            TypeHandlers.id(c, DeliveryId.class, DeliveryId::new);
            TypeHandlers.value(
                    c, Subscription.Types.class, String.class, Subscription.Types::text, Subscription.Types::of);
        };
    }
}
