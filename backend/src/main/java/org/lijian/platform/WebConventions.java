package org.lijian.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every controller may take as a parameter, and whom it does not hear. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer, WebMvcRegistrations {
    private final LockedDevices lockedDevices;

    WebConventions(LockedDevices lockedDevices) {
        this.lockedDevices = lockedDevices;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(lockedDevices);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentOfficerArgument());
        resolvers.add(new ExpectedVersionArgument());
        resolvers.add(new PageRequestArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, LocalDate.class, JsonConventions::legalDate);
        formats.addConverter(String.class, Instant.class, JsonConventions::instant);
    }
}
