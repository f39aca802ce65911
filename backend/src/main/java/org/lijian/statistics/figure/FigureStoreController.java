package org.lijian.statistics.figure;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figure-store")
class FigureStoreController {
    private final FigureStore store;

    FigureStoreController(FigureStore store) {
        this.store = store;
    }

    @GetMapping
    @RolesAllowed({"SUPERVISOR", "DECISION_MAKER", "AUDITOR", "ADMINISTRATOR"})
    FigureSource getFigureStore() {
        return store.atOneMoment(store::source);
    }
}
