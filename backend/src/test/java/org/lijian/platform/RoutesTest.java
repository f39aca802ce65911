package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

class RoutesTest {
    private final RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
    private final Routes routes = new Routes();

    @BeforeEach
    void patterns() {
        options.setPatternParser(PathPatternParser.defaultInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases",
                "/api/v1/cases/",
                "/api/v1//cases",
                "/api/v1/c%61ses",
                "/api/v1/cases;a=b",
                "/api/v1/cases/7",
                "/api/v1/cases/7/notice",
                "/api/v1/cases/a%2Fb/notice",
                "/api/v1/cases/7/notice/",
                "/api/v1/cases/7/decision",
                "/api/v1/figures/open/rows.csv",
                "/api/v1/figures/open.csv",
                "/api/v1/files/a/b/c",
                "/api/v1/files",
                "/",
                "/api"
            })
    void noRouteIsRuledOutThatTheLibraryWouldTake(String path) {
        patternsOfEverySort()
                .forEach(pattern -> assertThat(matched(pattern, path))
                        .as("%s on %s", pattern, path)
                        .isEqualTo(PathPatternParser.defaultInstance
                                .parse(pattern)
                                .matches(ServletRequestPathUtils.parse(request("GET", path))
                                        .pathWithinApplication())));
    }

    @Test
    void whatThePathAllowsTheLibraryDecides() {
        RequestMappingInfo posted = RequestMappingInfo.paths("/api/v1/cases")
                .methods(org.springframework.web.bind.annotation.RequestMethod.POST)
                .options(options)
                .build();

        assertThat(routes.getMatchingMapping(posted, parsed("GET", "/api/v1/cases")))
                .isNull();
        assertThat(routes.getMatchingMapping(posted, parsed("POST", "/api/v1/cases")))
                .isNotNull();
    }

    private static Stream<String> patternsOfEverySort() {
        return Stream.of(
                "/api/v1/cases",
                "/api/v1/cases/{id}",
                "/api/v1/cases/{id}/notice",
                "/api/v1/figures/{code}/rows.csv",
                "/api/v1/figures/{code}.csv",
                "/api/v1/c?ses",
                "/api/v1/cas*",
                "/api/v1/files/**",
                "/api/v1/files/{*rest}",
                "/");
    }

    private boolean matched(String pattern, String path) {
        RequestMappingInfo mapping =
                RequestMappingInfo.paths(pattern).options(options).build();
        @Nullable RequestMappingInfo found = routes.getMatchingMapping(mapping, parsed("GET", path));
        return found != null;
    }

    private static MockHttpServletRequest parsed(String method, String path) {
        MockHttpServletRequest request = request(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }
}
