package org.lijian.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lijian.LijianApplication;
import org.lijian.testing.DemoOrganisation;
import org.lijian.testing.EmbeddedServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The whole application with its engine on a clock that is set; what a story does stays, in a database of the stories alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LijianApplication.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = {EmbeddedServers.class, StoryDatabase.class})
@Import({DemoOrganisation.class, StoryClock.Configuration.class, StoryQueue.class, Bureau.class})
@TestPropertySource(
        properties = {
            "lijian.engine.job-executor=false",
            "lijian.mobile.least-app-version=1.2",
            "lijian.webhook.allow-internal=true"
        })
public @interface StoryTest {}
