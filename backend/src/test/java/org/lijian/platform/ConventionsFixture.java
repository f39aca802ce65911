package org.lijian.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DemoOrganisation;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A small module that does nothing but use every convention, and keeps notes in a table of its own. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DemoOrganisation.class, ConventionsFixture.Notes.class})
class ConventionsFixture {
    record Line(@Nullable String text, @Nullable Money amount) {
        Line {
            Require.text(text, "/text", 10);
        }
    }

    record Note(
            @Nullable UUID id,
            @Nullable String text,
            @Nullable Money amount,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable OfficerId officer,
            @Nullable RegionCode region,
            @Nullable LegalCitation citation,
            @Nullable Role role,
            @Nullable Integer count,
            @Nullable List<Line> lines) {}

    record Written(String text, int times) {}

    // not @RestController: it is no part of the contract
    @Controller
    @ResponseBody
    @RequestMapping("/api/v1/notes")
    static class Notes {
        static final AtomicInteger ATTEMPTS = new AtomicInteger();
        private final JdbcTemplate database;

        Notes(JdbcTemplate database) {
            this.database = database;
            database.execute("create table if not exists test_note (text varchar(100) not null) engine=InnoDB");
        }

        @PostMapping
        @PermitAll
        ResponseEntity<Written> write(@RequestBody Note note, CurrentOfficer officer) {
            String text = Require.text(note.text(), "/text", 100);
            database.update("insert into test_note (text) values (?)", text);
            if (text.startsWith("refused")) {
                throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "测试");
            }
            if (text.startsWith("broken")) {
                throw new IllegalStateException("secret of the house");
            }
            if (text.startsWith("slower") && ATTEMPTS.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock");
            }
            if (text.startsWith("hopeless")) {
                throw new CannotAcquireLockException("deadlock");
            }
            return Versioned.created("/api/v1/notes/" + text, new Written(text, times(text)), 1);
        }

        @PutMapping("/{id}")
        @RolesAllowed("CLERK")
        ResponseEntity<Written> change(@PathVariable UUID id, @RequestBody Note note, ExpectedVersion version) {
            return Versioned.ok(new Written("changed", 1), version.value() + 1);
        }

        @GetMapping
        @PermitAll
        Page<UUID> list(PageRequest page, @RequestParam(required = false) @Nullable LocalDate from) {
            UUID last = page.after() == null ? UUID.fromString("0176b986-fc01-7200-8000-000000020001") : page.after();
            return Page.of(List.of(last, last), 1, id -> id);
        }

        @GetMapping("/{id}")
        @PermitAll
        Map<String, UUID> read(@PathVariable UUID id) {
            return Map.of("id", id);
        }

        int times(String text) {
            Integer times =
                    database.queryForObject("select count(*) from test_note where text = ?", Integer.class, text);
            return times == null ? 0 : times;
        }
    }
}
