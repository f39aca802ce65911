package org.lijian.platform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds everything that belongs to things, and what belongs to that, as far as it goes. */
@Component
public class WholeThings {
    private final List<Belongings> belongings;

    WholeThings(List<Belongings> belongings) {
        this.belongings = belongings;
    }

    /**
     * @param things the things to begin with and their kinds
     * @param except kinds that are not looked for
     * @return those and everything found, each with its kind
     */
    public Map<UUID, String> of(Map<UUID, String> things, Set<String> except) {
        Map<UUID, String> all = new LinkedHashMap<>(things);
        Set<UUID> owners = Set.copyOf(things.keySet());
        while (!owners.isEmpty()) {
            Map<UUID, String> found = new HashMap<>();
            for (Belongings feature : belongings) {
                if (!except.contains(feature.kind())) {
                    feature.of(owners).forEach(thing -> found.put(thing, feature.kind()));
                }
            }
            found.keySet().removeAll(all.keySet());
            all.putAll(found);
            owners = Set.copyOf(found.keySet());
        }
        return all;
    }
}
