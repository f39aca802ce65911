package org.lijian.guard;

import java.util.List;
import java.util.Optional;
import org.lijian.guard.GuardFile.Entry;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.springframework.stereotype.Service;

/** The guards in the order of their numbers, each with the refusals that enforce it. */
@Service
public class Guards {
    private final Chapter<List<Guard>> guards;

    public Guards(LawBook book) {
        List<SpokenRefusal> spoken = SpokenRefusal.all();
        this.guards = book.chapter(chosen -> index(chosen, spoken));
    }

    static List<Guard> index(ReferenceBook book, List<SpokenRefusal> spoken) {
        List<Entry> entries = book.read("guards.yaml", GuardFile.class).guards();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "the guard “" + entries.get(i).name() + "” stands where number " + (i + 1) + " belongs");
            }
        }
        for (SpokenRefusal refusal : spoken) {
            if (refusal.isOfAGuard() && entries.stream().noneMatch(entry -> refusal.isOf(entry.code()))) {
                throw new IllegalArgumentException(refusal.refusal().code() + " enforces a guard that is not listed");
            }
        }
        return entries.stream()
                .map(entry -> Guard.of(
                        entry,
                        spoken.stream()
                                .filter(refusal -> refusal.isOf(entry.code()))
                                .toList()))
                .toList();
    }

    public List<Guard> all() {
        return guards.get();
    }

    /** By its own code, {@code G16}, or that of one of its refusals, {@code G16-recheck-covert}. */
    public Optional<Guard> find(String code) {
        return all().stream()
                .filter(guard -> guard.code().equals(code)
                        || guard.refusals().stream().anyMatch(r -> r.code().equals(code)))
                .findFirst();
    }
}
