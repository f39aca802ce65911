package org.lijian.referral;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole application over HTTP, on a day that a test chooses. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import({DemoOrganisation.class, BoilerCase.class, ReferralStory.Time.class})
@TestPropertySource(properties = "lijian.engine.job-executor=false")
@interface ReferralStory {
    @TestConfiguration(proxyBeanMethods = false)
    class Time {
        @Bean
        MovedClock clock() {
            return new MovedClock();
        }
    }
}
