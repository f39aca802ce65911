package org.lijian.law.alarm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** From when the alarms of a kind of source are a matter for somebody, by the rule of the day. */
@Service
public class AlarmRules {
    /** The rule for every quantity of a kind that has none of its own. */
    private static final String ANY = "*";

    private final Chapter<Map<Key, Timeline<AlarmRule>>> rules;

    public AlarmRules(LawBook book) {
        this.rules = book.chapter(AlarmRules::index);
    }

    static Map<Key, Timeline<AlarmRule>> index(ReferenceBook book) {
        Map<Key, Timeline<AlarmRule>> rules = new HashMap<>();
        for (Entry entry : book.read("alarms.yaml", File.class).alarms()) {
            Key key = new Key(entry.source(), entry.quantity());
            if (rules.put(key, new Timeline<>("alarm " + key, entry.versions())) != null) {
                throw new IllegalArgumentException("the alarm " + key + " stands twice");
            }
        }
        return rules;
    }

    /** The rule for what a source measures, else the one for all it measures; none where its messages are no alarms. */
    public Optional<AlarmRule> on(LocalDate day, String source, String quantity) {
        LegalDates.possible(day);
        Map<Key, Timeline<AlarmRule>> all = rules.get();
        return Optional.ofNullable(all.getOrDefault(new Key(source, quantity), all.get(new Key(source, ANY))))
                .flatMap(versions -> versions.at(day));
    }

    record Key(String source, String quantity) {}

    record Entry(String source, String quantity, String name, List<AlarmRule> versions) {}

    record File(List<Entry> alarms) {}
}
