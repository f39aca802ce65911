package org.lijian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class JobWatchesTest {
    private static final JobId JOB = new JobId(Ids.next());
    private static final CurrentOfficer OFFICER =
            new CurrentOfficer(new OfficerId(Ids.next()), "段守望", Set.of(), RegionCode.of("140500"));

    private JobView job = at(JobState.RUNNING, 10);
    private boolean gone;

    private final JobWatches watches = new JobWatches((id, reader) -> {
        if (gone) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return job;
    });

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new Following(watches)).build();

    @Test
    void aWatcherIsToldAtOnceWhenItGoesOnAndWhenItIsOver() throws Exception {
        MockHttpServletResponse told = followed();
        assertThat(told(told)).containsOnlyOnce("event:job").contains("\"done\":10");

        watches.tellAll();
        assertThat(told(told)).containsOnlyOnce("event:job").contains(":unchanged");

        job = at(JobState.RUNNING, 20);
        watches.tellAll();
        job = at(JobState.DONE, 30);
        watches.tellAll();
        watches.tellAll();
        assertThat(told(told).split("event:job", -1)).hasSize(4);
        assertThat(told(told)).contains("\"done\":20", "\"state\":\"DONE\"");
    }

    @Test
    void whoFollowsAJobThatIsOverIsToldOnce() throws Exception {
        job = at(JobState.FAILED, 30);
        MockHttpServletResponse told = followed();
        watches.tellAll();

        assertThat(told(told)).containsOnlyOnce("event:job").doesNotContain("unchanged");
    }

    @Test
    void refusesMoreWatchersThanItServes() {
        for (int i = 0; i < JobWatches.MOST_WATCHERS; i++) {
            watches.watch(JOB, OFFICER);
        }
        assertRefused("too-many-watchers");

        job = at(JobState.DONE, 30);
        watches.tellAll();
        job = at(JobState.RUNNING, 1);
        watches.watch(JOB, OFFICER);
    }

    @Test
    void aJobOfSomebodyElseIsNotThere() {
        gone = true;

        assertRefused("not-found");
    }

    private void assertRefused(String code) {
        assertThatThrownBy(() -> watches.watch(JOB, OFFICER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private MockHttpServletResponse followed() throws Exception {
        return mvc.perform(get("/followed")).andReturn().getResponse();
    }

    private static String told(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static JobView at(JobState state, long done) {
        return new JobView(JOB, "report", state, done, 30L, Instant.EPOCH, Instant.EPOCH, null, null, null);
    }

    @RestController
    static class Following {
        private final JobWatches watches;

        Following(JobWatches watches) {
            this.watches = watches;
        }

        @GetMapping(value = "/followed", produces = "text/event-stream")
        SseEmitter followed() {
            return watches.watch(JOB, OFFICER);
        }
    }
}
