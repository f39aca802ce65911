package org.lijian.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which operation a request means. The library puts each of the four hundred patterns to the path in turn; most are ruled out here by their
 * fixed words alone, the last first, because all of them begin alike. What is left it decides as ever.
 */
final class Routes extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        for (Shape shape : shapes.computeIfAbsent(mapping, Routes::shapes)) {
            if (shape.mayBe(path)) {
                return super.getMatchingMapping(mapping, request);
            }
        }
        return null;
    }

    private static List<Shape> shapes(RequestMappingInfo mapping) {
        return mapping.getPathPatternsCondition() == null
                ? List.of(Shape.ANY)
                : mapping.getPathPatternsCondition().getPatterns().stream()
                        .map(Shape::of)
                        .toList();
    }

    /** The words of a pattern, one that is not fixed being empty; no words at all where it may be any path. */
    private record Shape(List<String> words) {
        private static final Shape ANY = new Shape(List.of());

        static Shape of(PathPattern pattern) {
            List<String> parts = List.of(pattern.getPatternString().split("/", -1));
            List<String> words = parts.subList(1, parts.size());
            return words.contains("") || words.stream().anyMatch(word -> word.equals("**") || word.startsWith("{*"))
                    ? ANY
                    : new Shape(words.stream()
                            .map(word -> isFixed(word) ? word : "")
                            .toList());
        }

        private static boolean isFixed(String word) {
            return word.indexOf('{') < 0 && word.indexOf('*') < 0 && word.indexOf('?') < 0;
        }

        /** @param path counts the separators too: /api/v1 is four elements */
        boolean mayBe(List<PathContainer.Element> path) {
            if (words.isEmpty()) {
                return true;
            }
            if (path.size() != 2 * words.size()) {
                return false;
            }
            for (int i = words.size() - 1; i >= 0; i--) {
                String word = words.get(i);
                if (!word.isEmpty()
                        && path.get(2 * i + 1) instanceof PathSegment segment
                        && !segment.valueToMatch().equals(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
