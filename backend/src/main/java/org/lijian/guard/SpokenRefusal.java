package org.lijian.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lijian.shared.Refusal;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A refusal and the module that speaks it, found among the classes of the system, so that no list of them can be out of date. A test holds
 * that the name of each says what it is, so that a start looks at forty classes instead of all.
 */
record SpokenRefusal(String module, Refusal refusal) {
    private static final String SYSTEM = "org.lijian";

    /** Every refusal of every module, by code. */
    static List<SpokenRefusal> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*Refusal.class");
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        List<SpokenRefusal> found = new ArrayList<>();
        for (BeanDefinition candidate : scanner.findCandidateComponents(SYSTEM)) {
            Class<?> type = ClassUtils.resolveClassName(
                    String.valueOf(candidate.getBeanClassName()), SpokenRefusal.class.getClassLoader());
            Object[] constants = type.getEnumConstants();
            if (constants != null) {
                String module = type.getPackageName().substring(SYSTEM.length() + 1);
                for (Object constant : constants) {
                    found.add(new SpokenRefusal(module, (Refusal) constant));
                }
            }
        }
        found.sort(Comparator.comparing(spoken -> spoken.refusal().code()));
        return List.copyOf(found);
    }

    boolean isOf(String guard) {
        return refusal.code().startsWith(guard + "-");
    }

    /** Whether its code says that a numbered guard refuses. */
    boolean isOfAGuard() {
        return refusal.code().matches("G\\d+-.*");
    }
}
