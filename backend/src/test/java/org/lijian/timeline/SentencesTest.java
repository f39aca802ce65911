package org.lijian.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lijian.law.LawBook;
import org.lijian.platform.Role;
import org.lijian.shared.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

class SentencesTest {
    private static final Sentences SENTENCES = new Sentences(LawBook.shipped());
    private static final JsonMapper JSON = new JsonMapper();

    static List<Class<?>> events() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lijian").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasItsSentenceMadeOfWhatItSays(Class<?> event) {
        Sentence sentence = SENTENCES
                .of(event.getSimpleName())
                .orElseThrow(() -> new AssertionError(event + " has no sentence in sentences.yaml"));
        Set<String> members = Stream.of(event.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(sentence.what()).containsPattern("\\p{IsHan}");
        assertThat(Pattern.compile("\\{(\\w+)}")
                        .matcher(sentence.what())
                        .results()
                        .map(place -> place.group(1)))
                .as(event.getSimpleName())
                .allMatch(members::contains);
    }

    /** A code an officer would have to look up is a code too many. */
    @ParameterizedTest
    @MethodSource("events")
    void everyCodeInASentenceIsCalledByItsName(Class<?> event) throws Exception {
        String what = SENTENCES.of(event.getSimpleName()).orElseThrow().what();
        for (RecordComponent member : event.getRecordComponents()) {
            if (!what.contains("{" + member.getName() + "}")) {
                continue;
            }
            Object[] codes = member.getType() == boolean.class
                    ? new Object[] {true, false}
                    : member.getType().getEnumConstants();
            for (Object code : codes == null ? new Object[0] : codes) {
                String told = SENTENCES
                        .tell(
                                event.getSimpleName(),
                                JSON.readTree("{\"" + member.getName() + "\": \"" + code + "\"}"),
                                Set.of(Role.values()))
                        .what();
                assertThat(told)
                        .as(event.getSimpleName() + "." + member.getName())
                        .doesNotContain(code.toString());
            }
        }
    }

    @Test
    void isMaskedForThoseWhoNeedNotKnowAndSaysSo() throws Exception {
        var facts = JSON.readTree("{\"channel\": \"REWARDED_REPORT\"}");

        assertThat(SENTENCES.tell("LeadRegistered", facts, Set.of(Role.DUTY_OFFICER)))
                .isEqualTo(new Sentences.Told("登记线索（有奖举报）", null, false));
        assertThat(SENTENCES.tell("LeadRegistered", facts, Set.of(Role.CASHIER)))
                .isEqualTo(new Sentences.Told("登记线索", null, true));
    }

    @Test
    void tellsAnEventWithoutASentenceToo() throws Exception {
        assertThat(SENTENCES.tell("SomethingNew", JSON.readTree("{}"), Set.of()).what())
                .isEqualTo("办理了一个事项");
    }
}
