package org.lijian.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lijian.registry.PartyView;

/** The party as every form names it (当事人基本情况). */
public final class PartyBlock {
    private PartyBlock() {}

    /** The fields, in a map that the rest of the form is added to. */
    public static Map<String, String> of(PartyView party) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("partyName", party.name());
        fields.put("partyAddress", party.address());
        if (party.creditCode() != null) {
            fields.put("partyCode", party.creditCode());
        } else {
            fields.put("partyCode", party.identityNumber() == null ? "无" : party.identityNumber());
        }
        if (party.legalRepresentative() != null) {
            fields.put("partyRepresentative", party.legalRepresentative());
        }
        return fields;
    }
}
