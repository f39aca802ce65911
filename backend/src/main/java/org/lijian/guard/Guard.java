package org.lijian.guard;

import java.util.List;
import org.lijian.guard.GuardFile.Entry;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/**
 * One numbered guard.
 *
 * @param code {@code G16}, which the codes of its refusals begin with
 * @param verified whether the text of the citation was read
 * @param enforced whether anything refuses by it
 */
public record Guard(
        int number,
        String code,
        String name,
        String nameEn,
        String rule,
        String ruleEn,
        LegalCitation citation,
        boolean verified,
        boolean enforced,
        List<Enforcement> refusals) {
    static Guard of(Entry entry, List<SpokenRefusal> spoken) {
        return new Guard(
                entry.number(),
                entry.code(),
                entry.name(),
                entry.nameEn(),
                entry.rule(),
                entry.ruleEn(),
                entry.citation(),
                entry.verified(),
                !spoken.isEmpty(),
                spoken.stream().map(Enforcement::of).toList());
    }

    /**
     * One way the guard refuses.
     *
     * @param module where it is enforced, such as {@code casefile.penalty}
     * @param zh with {@code {named}} places for the facts of the case
     */
    public record Enforcement(String code, String module, int status, LegalCitation citation, String zh, String en) {
        static Enforcement of(SpokenRefusal spoken) {
            Refusal refusal = spoken.refusal();
            return new Enforcement(
                    refusal.code(),
                    spoken.module(),
                    refusal.kind().status(),
                    refusal.citation().orElseThrow(() -> new IllegalStateException(refusal.code() + " cites no law")),
                    refusal.zh(),
                    refusal.en());
        }
    }
}
