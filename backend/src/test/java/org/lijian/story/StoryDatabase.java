package org.lijian.story;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database beside that of the other tests, which count what they find; stories that count themselves name one of their own. */
final class StoryDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String name = context.getEnvironment().getProperty("lijian.story.database", "stories");
        TestPropertyValues.of("spring.datasource.url=" + url.replaceFirst("(://[^/]+/\\w+)", "$1_" + name)
                        + "&createDatabaseIfNotExist=true")
                .applyTo(context);
    }
}
