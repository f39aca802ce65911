package org.lijian.law.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** The grounds on which measures may, must or need not be taken, each in the version of its day. */
@Service
public class MeasureGrounds {
    private final Chapter<Map<MeasureKind, Timeline<MeasureRule>>> rules;

    public MeasureGrounds(LawBook book) {
        this.rules = book.chapter(MeasureGrounds::index);
    }

    static Map<MeasureKind, Timeline<MeasureRule>> index(ReferenceBook book) {
        Map<MeasureKind, Timeline<MeasureRule>> index = new EnumMap<>(MeasureKind.class);
        for (MeasureRule.File file : book.readAll("measures/*.yaml", MeasureRule.File.class)) {
            if (index.put(file.measure(), new Timeline<>(file.measure().name(), file.versions())) != null) {
                throw new IllegalArgumentException(file.measure() + " has two files");
            }
        }
        for (MeasureKind kind : MeasureKind.values()) {
            if (!index.containsKey(kind)) {
                throw new IllegalArgumentException(kind + " has no file");
            }
        }
        return index;
    }

    /**
     * The rule on a measure on a day.
     *
     * @throws org.lijian.shared.Problem {@code measure-not-in-force}
     */
    public MeasureRule rule(MeasureKind kind, LocalDate on) {
        Timeline<MeasureRule> versions =
                Optional.ofNullable(rules.get().get(kind)).orElseThrow();
        return versions.at(on)
                .orElseThrow(() -> MeasureGroundRefusal.NOT_IN_FORCE.with(
                        "measure", kind.zh(), "on", on, "from", versions.validFrom()));
    }

    /**
     * One ground of a measure on a day.
     *
     * @throws org.lijian.shared.Problem {@code measure-ground-unknown}, {@code measure-not-in-force}
     */
    public MeasureGround ground(MeasureKind kind, String code, LocalDate on) {
        return rule(kind, on).grounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(kind, code, on));
    }

    /**
     * One reason to leave a measure out.
     *
     * @throws org.lijian.shared.Problem {@code measure-ground-unknown}, {@code measure-not-in-force}
     */
    public RefrainGround refrain(MeasureKind kind, String code, LocalDate on) {
        return rule(kind, on).refrain().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(kind, code, on));
    }

    private static org.lijian.shared.Problem unknown(MeasureKind kind, String code, LocalDate on) {
        return MeasureGroundRefusal.UNKNOWN_GROUND
                .with("ground", code, "measure", kind.zh(), "on", on)
                .at("/ground");
    }
}
