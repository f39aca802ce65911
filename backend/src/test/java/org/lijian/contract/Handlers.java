package org.lijian.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The methods of the controllers that answer requests, as their annotations say. */
final class Handlers {
    static final String PREFIX = "/api/v1";

    private Handlers() {}

    /** Every handler below {@code /api/v1} in the package of {@code root} and all below it, from the same jar or folder: no test's own. */
    static List<Handler> with(Class<?> root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(root.getPackageName()).stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(type -> origin(type).equals(origin(root)))
                .flatMap(type -> of(type).stream())
                .sorted(Comparator.comparing(Handler::path).thenComparing(Handler::method))
                .toList();
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    static List<Handler> of(Class<?> controller) {
        @Nullable RequestMapping onType = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<Handler> handlers = new ArrayList<>();
        for (Method method : controller.getDeclaredMethods()) {
            @Nullable RequestMapping onMethod = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (onMethod == null) {
                continue;
            }
            for (String prefix : paths(onType)) {
                for (String rest : paths(onMethod)) {
                    String path = prefix + rest;
                    if (path.startsWith(PREFIX)) {
                        for (RequestMethod http : onMethod.method()) {
                            handlers.add(new Handler(
                                    method.getName(),
                                    http.name(),
                                    path.substring(PREFIX.length()),
                                    access(method, controller),
                                    controller.getSimpleName() + "." + method.getName()));
                        }
                    }
                }
            }
        }
        return handlers;
    }

    private static List<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : Arrays.asList(mapping.path());
    }

    /** The roles allowed; none where anybody may; absent where nothing is said. */
    private static Optional<Set<String>> access(Method method, Class<?> controller) {
        for (var element : List.of(method, controller)) {
            @Nullable RolesAllowed roles = AnnotatedElementUtils.getMergedAnnotation(element, RolesAllowed.class);
            if (roles != null) {
                return Optional.of(new TreeSet<>(Arrays.asList(roles.value())));
            }
            if (element.isAnnotationPresent(PermitAll.class)) {
                return Optional.of(Set.of());
            }
        }
        return Optional.empty();
    }

    record Handler(String name, String method, String path, Optional<Set<String>> roles, String where) {
        /** Whether this handler answers an operation: same method, same path whatever its variables are called. */
        boolean answers(Contract.Operation operation) {
            return method.equals(operation.method()) && shape(path).equals(shape(operation.path()));
        }

        private static String shape(String path) {
            return path.replaceAll("\\{[^}]*\\}", "{}");
        }

        @Override
        public String toString() {
            return where + " (" + method + " " + path + ")";
        }
    }
}
