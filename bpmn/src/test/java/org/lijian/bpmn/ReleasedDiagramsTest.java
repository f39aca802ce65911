package org.lijian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has been released is kept: cases begun on it are still under way somewhere. */
class ReleasedDiagramsTest {
    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    static List<Diagram> released() {
        return Diagram.in(Diagram.RELEASED);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theDiagramOfTodayIsTheOneReleasedUnderItsTag(Diagram diagram) throws IOException {
        String tag = diagram.processes().get(0).getCamundaVersionTag();
        Path copy = Diagram.RELEASED.resolve(diagram.name()).resolve(tag + ".bpmn");

        assertThat(copy)
                .as("a changed diagram gets a new version tag and its copy")
                .hasSameTextualContentAs(diagram.file());
    }

    @ParameterizedTest
    @MethodSource("released")
    void aReleasedFileLiesUnderItsProcessAndTag(Diagram diagram) {
        Path folder = diagram.file().getParent();
        assertThat(diagram.processes().get(0).getCamundaVersionTag()).isEqualTo(diagram.name());
        assertThat(Diagram.PROCESSES.resolve(folder.getFileName() + ".bpmn")).exists();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void releasesAreNumberedWithoutGaps(Diagram diagram) throws IOException {
        try (var files = Files.list(Diagram.RELEASED.resolve(diagram.name()))) {
            long releases = files.count();
            assertThat(Diagram.RELEASED.resolve(diagram.name()).resolve(releases + ".bpmn"))
                    .exists();
        }
    }

    @Test
    void noStepOfAReleasedDiagramLosesItsId() {
        Set<String> today = Diagram.all().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());

        assertThat(released())
                .flatMap(diagram -> diagram.all(UserTask.class))
                .extracting(UserTask::getId)
                .allSatisfy(step -> assertThat(today).contains(step));
    }
}
