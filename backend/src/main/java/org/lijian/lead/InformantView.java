package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/** That somebody reported; name and telephone only where two persons opened them. */
public record InformantView(
        boolean answerWanted,
        @Nullable String name,
        @Nullable String phone) {
    static InformantView of(Informant informant) {
        return new InformantView(informant.answerWanted(), informant.name(), informant.phone());
    }

    static InformantView masked(boolean answerWanted) {
        return new InformantView(answerWanted, null, null);
    }

    @Override
    public String toString() {
        return "InformantView[…]";
    }
}
