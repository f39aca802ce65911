package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class KeptAnswersTest {
    private static final Instant MONDAY = Instant.parse("2022-03-07T15:59:59Z");

    private final LawBook book = LawBook.shipped();
    private final MockMvc mvc = mvc(MONDAY);

    @Test
    void givesOneTagToOneRequestOfOneBookOnOneDay() throws Exception {
        assertThat(tag(mvc, "/kept?q=a")).matches("\"[0-9a-f]{64}\"").isEqualTo(tag(mvc, "/kept?q=a"));
        assertThat(tag(mvc, "/kept?q=a")).isNotEqualTo(tag(mvc, "/kept?q=b"));
    }

    @Test
    void answersWithoutABodyWhileTheAnswerKeptStillHolds() throws Exception {
        String tag = tag(mvc, "/kept?q=a");

        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            mvc.perform(get("/kept?q=a").header(HttpHeaders.IF_NONE_MATCH, known))
                    .andExpect(status().isNotModified())
                    .andExpect(header().string(HttpHeaders.ETAG, tag))
                    .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                    .andExpect(content().string(""));
        }
        mvc.perform(get("/kept?q=b").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isOk())
                .andExpect(content().string("b"));
    }

    @Test
    void answersInFullWhereTheTagGivenIsNoTag() throws Exception {
        for (String unknown : new String[] {"01a21a6e-6572-721f-9a37-c7d430a876e1", "\"", ",,", " "}) {
            mvc.perform(get("/kept?q=a").header(HttpHeaders.IF_NONE_MATCH, unknown))
                    .andExpect(status().isOk())
                    .andExpect(content().string("a"));
        }
    }

    @Test
    void answersAgainWhenTheLawChanges() throws Exception {
        String tag = tag(mvc, "/kept?q=a");

        book.replace(book.inForce().with("new/rule.yaml", "rules: []"));

        mvc.perform(get("/kept?q=a").header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
    }

    @Test
    void answersAgainOnTheNextLegalDay() throws Exception {
        String tag = tag(mvc, "/kept?q=a");

        mvc(MONDAY.plusSeconds(1))
                .perform(get("/kept?q=a").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isOk());
    }

    @Test
    void givesNoTagToARefusalNorToWhatIsNotOfTheBook() throws Exception {
        mvc.perform(get("/refused").header(HttpHeaders.IF_NONE_MATCH, "*"))
                .andExpect(status().is(422))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG));
        mvc.perform(get("/other")).andExpect(status().isOk()).andExpect(header().doesNotExist(HttpHeaders.ETAG));
    }

    private MockMvc mvc(Instant now) {
        LegalTime time = new LegalTime(Clock.fixed(now, ZoneOffset.UTC));
        return MockMvcBuilders.standaloneSetup(new Kept(), new Other())
                .setControllerAdvice(new KeptAnswers(book, time), new Refusals())
                .build();
    }

    private static @Nullable String tag(MockMvc mvc, String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
    }

    @RestController
    @FromTheBook
    static class Kept {
        @GetMapping("/kept")
        String kept(@RequestParam String q) {
            return q;
        }

        @GetMapping("/refused")
        LocalDate refused() {
            return LegalDates.possible(LocalDate.of(1, 1, 1));
        }
    }

    @RestController
    static class Other {
        @GetMapping("/other")
        String other() {
            return "other";
        }
    }

    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        ResponseEntity<String> refused(Problem problem) {
            return ResponseEntity.status(problem.refusal().kind().status())
                    .body(problem.refusal().code());
        }
    }
}
