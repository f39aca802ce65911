package org.lijian.plan.draw;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.registry.ObjectKind;

/** The kinds of objects in the scope of a draw, stored as their names. */
record Kinds(Set<ObjectKind> kinds) {
    Kinds {
        kinds = Set.copyOf(kinds);
    }

    static Kinds of(String names) {
        return new Kinds(Stream.of(names.split(",")).map(ObjectKind::valueOf).collect(Collectors.toSet()));
    }

    List<ObjectKind> sorted() {
        return kinds.stream().sorted().toList();
    }

    String names() {
        return String.join(",", sorted().stream().map(Enum::name).toList());
    }
}
