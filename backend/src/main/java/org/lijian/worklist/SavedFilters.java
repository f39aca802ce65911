package org.lijian.worklist;

import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters officers saved for themselves; nobody sees another's. */
@Service
class SavedFilters {
    private static final int MOST = 50;

    private final SavedFilterMapper mapper;

    SavedFilters(SavedFilterMapper mapper) {
        this.mapper = mapper;
    }

    /** The same id with the same content again is the first answer. */
    @Transactional
    SavedFilterView save(SaveFilter said, CurrentOfficer officer) {
        TaskCriteria criteria =
                TaskCriteria.of(said.filter(), said.domain(), said.county(), said.campaign(), said.subjectType());
        SavedFilter filter = new SavedFilter(
                new SavedFilterId(Require.idOrNew(said.id(), "/id")),
                officer.id(),
                Require.text(said.name(), "/name", 50),
                criteria.filter(),
                criteria.domain(),
                criteria.county(),
                criteria.campaign(),
                criteria.subjectType());
        SavedFilter known = mapper.byId(filter.id());
        if (known != null) {
            if (!known.equals(filter)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", filter.id());
            }
            return SavedFilterView.of(known);
        }
        List<SavedFilter> all = mapper.of(officer.id());
        if (all.stream().anyMatch(other -> other.name().equals(filter.name()))) {
            throw WorklistRefusal.FILTER_NAME_TAKEN.with("name", filter.name()).at("/name");
        }
        if (all.size() >= MOST) {
            throw WorklistRefusal.TOO_MANY_FILTERS.with("most", MOST);
        }
        mapper.insert(filter);
        return SavedFilterView.of(filter);
    }

    @Transactional(readOnly = true)
    List<SavedFilterView> all(CurrentOfficer officer) {
        return mapper.of(officer.id()).stream().map(SavedFilterView::of).toList();
    }

    @Transactional(readOnly = true)
    TaskCriteria criteria(SavedFilterId id, CurrentOfficer officer) {
        SavedFilter filter = mapper.byId(id);
        if (filter == null || !filter.officerId().equals(officer.id())) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return filter.criteria();
    }

    @Transactional
    void delete(SavedFilterId id, CurrentOfficer officer) {
        criteria(id, officer);
        mapper.delete(id);
    }
}
