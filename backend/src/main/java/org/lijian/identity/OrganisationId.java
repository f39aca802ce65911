package org.lijian.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one organisation: the bureau of a city or its branch in a county. */
public record OrganisationId(UUID value) implements Id {
    @JsonCreator
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
