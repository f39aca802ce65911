package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Cases begun on what was released before finish with the diagrams and the code of today, wherever they stood when the new version came.
 */
@ProcessTest
class ReleasedVersionsTest {
    private static final Pattern FILE = Pattern.compile(".*/released/([^/]+)/(\\d+)\\.bpmn");

    /** Far enough apart to keep the test short, and reaching every part of the course. */
    private static final int EVERY = 4;

    private static final int LONGEST_COURSE = 44;

    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    static Stream<Arguments> releasesAndMoments() throws IOException {
        int newest = released().values().stream()
                .mapToInt(versions -> versions.lastKey())
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(1, newest)
                .boxed()
                .flatMap(release -> IntStream.iterate(0, moment -> moment <= LONGEST_COURSE, moment -> moment + EVERY)
                        .mapToObj(moment -> Arguments.of(release, moment)));
    }

    /**
     * @param release the version of each process; its newest where it has fewer
     * @param moment after how many steps the diagrams of today are deployed
     */
    @ParameterizedTest
    @MethodSource("releasesAndMoments")
    void aCaseBegunOnAReleaseFinishesWithToday(int release, int moment) throws IOException {
        WhateverIsOpen course = new WhateverIsOpen(happenings, engine);
        deploy(of(release));
        course.begin();

        course.go(moment);
        deploy(today());
        course.goToTheEnd();

        assertThat(course.running()).isEmpty();
    }

    /** A process that changed alone, between others that did not. */
    @ParameterizedTest
    @MethodSource("outdated")
    void aProcessOnAnOlderVersionFinishesAmongNewOnes(String process, int version, int moment) throws IOException {
        WhateverIsOpen course = new WhateverIsOpen(happenings, engine);
        deploy(today());
        deploy(List.of(released().get(process).get(version)));
        course.begin();

        course.go(moment);
        deploy(today());
        course.goToTheEnd();

        assertThat(course.running()).isEmpty();
    }

    /** Every version but the one of today; the newest of each process where there is no older one yet. */
    static Stream<Arguments> outdated() throws IOException {
        List<Arguments> all = new ArrayList<>();
        released()
                .forEach((process, versions) -> versions.keySet().stream()
                        .filter(version -> versions.size() == 1 || version < versions.lastKey())
                        .forEach(version -> all.add(Arguments.of(process, version, LONGEST_COURSE / 2))));
        return all.stream();
    }

    @Test
    void theCourseReachesEveryPartOfTheProcedure() throws IOException {
        WhateverIsOpen course = new WhateverIsOpen(happenings, engine);
        deploy(today());
        course.begin();

        course.goToTheEnd();

        assertThat(course.running()).isEmpty();
        assertThat(course.done()).as("steps done").isBetween(25, LONGEST_COURSE);
    }

    private static List<Resource> of(int release) throws IOException {
        return released().values().stream()
                .map(versions -> versions.floorEntry(release).getValue())
                .toList();
    }

    private static List<Resource> today() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources(EngineConfiguration.DIAGRAMS));
    }

    private static Map<String, TreeMap<Integer, Resource>> released() throws IOException {
        Map<String, TreeMap<Integer, Resource>> released = new TreeMap<>(Comparator.naturalOrder());
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/released/*/*.bpmn")) {
            Matcher name = FILE.matcher(file.getURL().getPath());
            assertThat(name.matches()).as(file.getURL().getPath()).isTrue();
            released.computeIfAbsent(name.group(1), process -> new TreeMap<>())
                    .put(Integer.parseInt(name.group(2)), file);
        }
        assertThat(released).isNotEmpty();
        return released;
    }

    private void deploy(List<Resource> diagrams) throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource diagram : diagrams) {
            deployment.addInputStream(diagram.getURL().getPath().replaceAll(".*bpmn/", ""), diagram.getInputStream());
        }
        deployment.deploy();
    }
}
