package org.lijian.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.document.Documents;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.PartyView;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** What of a decision the public may read. */
@Component
class PublicTexts {
    private final Documents documents;
    private final Parties parties;
    private final Officers officers;

    PublicTexts(Documents documents, Parties parties, Officers officers) {
        this.documents = documents;
        this.parties = parties;
        this.officers = officers;
    }

    /** The penalised party and the text of its decision, masked. */
    record PublicText(String partyName, @Nullable String creditCode, String text) {}

    PublicText of(DocumentId decision, PartyId partyId, Set<OfficerId> investigators) {
        PartyView party = parties.party(partyId);
        String text = masking(party, investigators).mask(documents.text(decision));
        boolean person = party.kind() == PartyKind.PERSON;
        return new PublicText(person ? Masking.person(party.name()) : party.name(), party.creditCode(), text);
    }

    private Masking masking(PartyView party, Set<OfficerId> investigators) {
        List<String> persons = new ArrayList<>(
                officers.officers(investigators).stream().map(OfficerView::name).toList());
        List<String> hidden = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        if (party.legalRepresentative() != null) {
            persons.add(party.legalRepresentative());
        }
        if (party.identityNumber() != null) {
            hidden.add(party.identityNumber());
        }
        if (party.phone() != null) {
            hidden.add(party.phone());
        }
        if (party.kind() == PartyKind.PERSON) {
            persons.add(party.name());
            hidden.add(party.address());
        } else {
            kept.add(party.name());
        }
        if (party.creditCode() != null) {
            kept.add(party.creditCode());
        }
        return new Masking(persons, hidden, kept);
    }
}
