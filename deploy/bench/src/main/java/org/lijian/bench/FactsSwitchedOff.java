package org.lijian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Leaves out of the application what tells of milestones and what sums them up, so that it is known what they cost. Only where the measurement
 * asks for it; the product has no such switch.
 */
public final class FactsSwitchedOff implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String PROPERTY = "lijian.bench.facts-off";
    private static final String TELL = "org\\.lijian\\.statistics\\.fact\\.[A-Z][A-Za-z]*Milestones";
    private static final String SUM_UP = "org.lijian.statistics.figure.SumsInTime";

    /**
     * How Java runs the extracted standalone without them.
     *
     * @param folder where this class alone is laid, since the rest of the measurement brings the application a second time
     */
    static List<String> program(String standaloneJar, Path folder) throws IOException {
        String type = FactsSwitchedOff.class.getName();
        String file = type.replace('.', '/') + ".class";
        Path copy = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try (InputStream own = FactsSwitchedOff.class.getResourceAsStream("/" + file)) {
            Files.copy(Objects.requireNonNull(own, file), copy);
        }
        Files.writeString(
                Files.createDirectories(folder.resolve("META-INF")).resolve("spring.factories"),
                ApplicationContextInitializer.class.getName() + "=" + type + "\n");
        return List.of(
                "-D" + PROPERTY + "=true",
                "-cp",
                standaloneJar + System.getProperty("path.separator") + folder,
                "org.lijian.standalone.StandaloneRun");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(PROPERTY)) {
            context.addBeanFactoryPostProcessor(FactsSwitchedOff::leaveOut);
        }
    }

    private static void leaveOut(ConfigurableListableBeanFactory beans) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
        List<String> found = Stream.of(beans.getBeanDefinitionNames())
                .filter(name ->
                        isOfFacts(String.valueOf(beans.getBeanDefinition(name).getBeanClassName())))
                .toList();
        if (found.size() < 2) {
            throw new IllegalStateException("nothing tells of milestones any more under these names");
        }
        found.forEach(registry::removeBeanDefinition);
    }

    private static boolean isOfFacts(String type) {
        return type.matches(TELL) || type.equals(SUM_UP);
    }
}
