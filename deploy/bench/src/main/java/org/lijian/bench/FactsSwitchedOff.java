package org.lijian.bench;

import java.util.List;
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

    /** How Java runs the extracted standalone without them. */
    static List<String> program(String standaloneJar) {
        return List.of(
                "-D" + PROPERTY + "=true",
                "-cp",
                standaloneJar + System.getProperty("path.separator") + System.getProperty("java.class.path"),
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
                .filter(name -> isOfFacts(String.valueOf(beans.getBeanDefinition(name).getBeanClassName())))
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
