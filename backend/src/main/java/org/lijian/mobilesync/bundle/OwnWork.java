package org.lijian.mobilesync.bundle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.RequestBodies;
import org.lijian.platform.TakenAlong;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Component;

/** What an officer has to do now: their tasks, and the visits they are sent on that are not concluded. */
@Component
class OwnWork {
    private final List<TakenAlong> features;
    private final RequestBodies bodies;

    OwnWork(List<TakenAlong> features, RequestBodies bodies) {
        this.features = List.copyOf(features);
        this.bodies = bodies;
    }

    Work of(CurrentOfficer officer) {
        Map<BundleKind, Map<String, Object>> contents = new EnumMap<>(BundleKind.class);
        features.forEach(feature -> contents.put(BundleKind.valueOf(feature.kind()), feature.of(officer)));
        return new Work(contents, hashes(contents));
    }

    private Map<BundleKind, Map<String, String>> hashes(Map<BundleKind, Map<String, Object>> contents) {
        Map<BundleKind, Map<String, String>> hashes = new EnumMap<>(BundleKind.class);
        contents.forEach((kind, items) -> {
            Map<String, String> of = hashes.computeIfAbsent(kind, k -> new TreeMap<>());
            items.forEach((key, item) -> of.put(key, Sha256.hex(bodies.write(item))));
        });
        return hashes;
    }

    /** @param hashes of the contents, under the same kinds and keys */
    record Work(Map<BundleKind, Map<String, Object>> contents, Map<BundleKind, Map<String, String>> hashes) {
        @Nullable Object content(BundleKind kind, String key) {
            return contents.getOrDefault(kind, Map.of()).get(key);
        }
    }
}
