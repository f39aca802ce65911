package org.lijian.worklist;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/task-filters")
class SavedFilterController {
    private final SavedFilters filters;

    SavedFilterController(SavedFilters filters) {
        this.filters = filters;
    }

    @PostMapping
    @PermitAll
    ResponseEntity<SavedFilterView> saveTaskFilter(@RequestBody SaveFilter request, CurrentOfficer officer) {
        SavedFilterView filter = filters.save(request, officer);
        return ResponseEntity.created(URI.create("/api/v1/task-filters/" + filter.id()))
                .body(filter);
    }

    @GetMapping
    @PermitAll
    SavedFilterList listTaskFilters(CurrentOfficer officer) {
        return new SavedFilterList(filters.all(officer));
    }

    @DeleteMapping("/{id}")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTaskFilter(@PathVariable SavedFilterId id, CurrentOfficer officer) {
        filters.delete(id, officer);
    }

    record SavedFilterList(List<SavedFilterView> items) {}
}
