package org.lijian.story;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database beside that of the other tests, which count what they find. */
final class StoryDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        TestPropertyValues.of("spring.datasource.url=" + url.replaceFirst("(://[^/]+/\\w+)", "$1_stories")
                        + "&createDatabaseIfNotExist=true")
                .applyTo(context);
    }
}
