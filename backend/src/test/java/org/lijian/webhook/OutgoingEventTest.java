package org.lijian.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lijian.shared.DomainEvent;

class OutgoingEventTest {
    @Test
    void eachTellsOfAnEventThatThereIs() {
        Set<String> events = new ClassFileImporter()
                .importPackages("org.lijian").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(Arrays.stream(OutgoingEvent.values()).map(OutgoingEvent::event))
                .isSubsetOf(events)
                .doesNotHaveDuplicates();
    }
}
