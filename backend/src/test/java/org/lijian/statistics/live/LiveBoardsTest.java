package org.lijian.statistics.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveBoardsTest {
    private static final RegionCode CITY = RegionCode.of("140500");

    private int leads = 1;
    private int counted;

    private final LiveBoards boards = new LiveBoards(area -> {
        counted++;
        return new LiveBoard(
                area,
                LocalDate.of(2022, 3, 8),
                List.of(new LiveBoard.Number("leads-in", "新增线索", String.valueOf(leads))),
                List.of());
    });

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new Wall(boards)).build();

    @Test
    void aScreenShowsTheBoardAtOnceAndAgainWhenItChanges() throws Exception {
        MockHttpServletResponse screen = switchedOn();
        assertThat(shown(screen)).containsOnlyOnce("event:board").contains("\"value\":\"1\"");

        boards.showAll();
        assertThat(shown(screen)).containsOnlyOnce("event:board").contains(":unchanged");

        leads = 2;
        boards.showAll();
        assertThat(shown(screen).split("event:board", -1)).hasSize(3);
        assertThat(shown(screen)).contains("\"value\":\"2\"");
    }

    @Test
    void aBoardIsCountedOnceForAllScreensOfAnArea() throws Exception {
        switchedOn();
        switchedOn();
        counted = 0;

        boards.showAll();

        assertThat(counted).isEqualTo(1);
    }

    @Test
    void refusesMoreScreensThanItServes() {
        for (int i = 0; i < LiveBoards.MOST_SCREENS; i++) {
            boards.watch(CITY);
        }
        assertThatThrownBy(() -> boards.watch(CITY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("too-many-screens"));
    }

    private MockHttpServletResponse switchedOn() throws Exception {
        return mvc.perform(get("/wall"))
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse();
    }

    private static String shown(MockHttpServletResponse screen) throws Exception {
        return screen.getContentAsString(StandardCharsets.UTF_8);
    }

    @RestController
    static class Wall {
        private final LiveBoards boards;

        Wall(LiveBoards boards) {
            this.boards = boards;
        }

        @GetMapping(value = "/wall", produces = "text/event-stream")
        SseEmitter wall() {
            return boards.watch(CITY);
        }
    }
}
