package org.lijian.platform;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container refuses before it knows of any application, such as an address with a hidden slash: in the same form as all others. */
@Configuration(proxyBeanMethods = false)
class ContainerRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheContainer(Problems problems) {
        TomcatContextCustomizer customizer = context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new AsProblems(problems));
            }
        };
        return factory -> factory.addContextCustomizers(customizer);
    }

    private static final class AsProblems extends ErrorReportValve {
        private final Problems problems;

        AsProblems(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                problems.write(request, response, Problems.ofStatus(response.getStatus(), thrown));
            } catch (IOException gone) {
                LOG.debug("nobody waits for the answer any more", gone);
            }
        }
    }
}
