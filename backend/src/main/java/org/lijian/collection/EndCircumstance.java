package org.lijian.collection;

import org.lijian.registry.PartyKind;

/**
 * Why a fine can never be collected. The provision on closing names its other grounds by no more than 其他应当予以结案的情形; which they are is
 * the bureau's reading of it and not verified.
 */
public enum EndCircumstance {
    /** The person is dead: 自然人死亡. */
    PARTY_DIED("当事人死亡，无遗产可供执行，又无义务承受人"),
    /** The organisation exists no more: 法人或者其他组织终止. */
    PARTY_DISSOLVED("当事人终止，无财产可供执行，又无义务承受人");

    /** What it rests on; the item, not the circumstance, has been read. */
    static final String CITATION = "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条（其他应当予以结案的情形；具体情形待核实）";

    private final String zh;

    EndCircumstance(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }

    /** Persons die, organisations are dissolved; a sole trader's fine is owed by a person. */
    boolean befalls(PartyKind party) {
        return (this == PARTY_DISSOLVED) == party.isOrganisation();
    }
}
