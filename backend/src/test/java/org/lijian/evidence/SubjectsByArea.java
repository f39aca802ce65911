package org.lijian.evidence;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.RegionCode;
import org.springframework.boot.test.context.TestComponent;

/** Inspections of nobody, each in a county of its own choice. */
@TestComponent
class SubjectsByArea implements EvidenceSubjects {
    private static final Map<UUID, RegionCode> KNOWN = new ConcurrentHashMap<>();

    static UUID inspection(String county) {
        UUID id = Ids.next();
        KNOWN.put(id, RegionCode.of(county));
        return id;
    }

    @Override
    public @Nullable RegionCode regionOf(UUID subject) {
        return KNOWN.get(subject);
    }
}
