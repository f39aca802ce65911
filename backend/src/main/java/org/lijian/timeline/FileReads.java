package org.lijian.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at what. Each officer, thing, day and way of looking is one row, written before the first answer goes out; later looks of the
 * same day are known to this copy and cost nothing.
 */
@Service
class FileReads {
    /** How many looks of today one copy remembers; beyond it asks the database again. */
    private static final int REMEMBERED = 100_000;

    private final FileReadMapper mapper;
    private final Officers officers;
    private final LegalTime time;
    private final Set<Look> today = ConcurrentHashMap.newKeySet();

    FileReads(FileReadMapper mapper, Officers officers, LegalTime time) {
        this.mapper = mapper;
        this.officers = officers;
        this.time = time;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void record(UUID subject, OfficerId officer, String operation) {
        Look look = new Look(subject, officer, operation, time.today());
        if (today.contains(look)) {
            return;
        }
        mapper.insertOnce(new FileRead(Ids.next(), subject, look.on(), officer, operation, time.now()));
        remember(look);
    }

    boolean isKnown(UUID subject, OfficerId officer, String operation) {
        return today.contains(new Look(subject, officer, operation, time.today()));
    }

    private void remember(Look look) {
        if (today.size() >= REMEMBERED
                || today.stream()
                        .findAny()
                        .filter(other -> !other.on().equals(look.on()))
                        .isPresent()) {
            today.clear();
        }
        today.add(look);
    }

    @Transactional(readOnly = true)
    Page<FileReadView> reads(@Nullable UUID subject, @Nullable OfficerId officer, PageRequest page) {
        List<FileRead> rows = mapper.page(subject, officer, page, page.rows());
        Set<OfficerId> ids = rows.stream().map(FileRead::officerId).collect(Collectors.toSet());
        Map<OfficerId, String> names = ids.isEmpty()
                ? Map.of()
                : officers.officers(ids).stream().collect(Collectors.toMap(OfficerView::id, OfficerView::name));
        return Page.of(rows, page.limit(), FileRead::id)
                .map(read -> new FileReadView(
                        read.id(),
                        read.subjectId(),
                        read.readOn(),
                        read.officerId(),
                        names.getOrDefault(read.officerId(), ""),
                        read.operation(),
                        read.firstAt()));
    }

    private record Look(UUID subject, OfficerId officer, String operation, LocalDate on) {}
}
