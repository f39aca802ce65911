package org.lijian.deadline;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadline-moves")
class DeadlineMoveController {
    private final DeadlineMoves moves;

    DeadlineMoveController(DeadlineMoves moves) {
        this.moves = moves;
    }

    @GetMapping
    @PermitAll
    Page<DeadlineMove> listDeadlineMoves(
            @RequestParam(required = false) @Nullable Long revision, PageRequest page, CurrentOfficer officer) {
        return moves.list(revision, page, officer);
    }
}
