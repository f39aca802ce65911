package org.lijian.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.registry.PartyFixtures.GAOPING;
import static org.lijian.registry.PartyFixtures.NOW;
import static org.lijian.registry.PartyFixtures.ZEZHOU;
import static org.lijian.registry.PartyFixtures.coalYard;
import static org.lijian.registry.PartyFixtures.officer;
import static org.lijian.registry.PartyFixtures.person;

import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@DatabaseTest
class RegistryMapperTest {
    private static final OfficerId BY = new OfficerId(Ids.next());

    @Autowired
    PartyMapper parties;

    @Autowired
    RegulatedObjectMapper objects;

    @Test
    void partiesAndObjectsComeBackAsTheyWent() {
        Party company = Party.register(coalYard(Ids.next()), BY, NOW);
        Party person = Party.register(person("11010519491231002X"), BY, NOW);
        parties.insert(company);
        parties.insert(person);
        RegulatedObject yard = RegulatedObject.register(
                PartyFixtures.yard(Ids.next(), company.id()), officer(ZEZHOU, Role.INSPECTOR), NOW);
        objects.insert(yard);

        assertThat(parties.byId(company.id())).isEqualTo(company);
        assertThat(parties.byId(person.id())).isEqualTo(person);
        assertThat(objects.byId(yard.id())).isEqualTo(yard);
        assertThat(parties.idByCreditCode(CreditCode.of(PartyFixtures.CREDIT_CODE)))
                .isEqualTo(company.id());
    }

    @Test
    void oneCreditCodeIsOneParty() {
        parties.insert(Party.register(coalYard(Ids.next()), BY, NOW));

        assertThatThrownBy(() -> parties.insert(Party.register(coalYard(Ids.next()), BY, NOW)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void findsPartiesByNameOrCreditCodeNewestFirst() {
        Party company = Party.register(coalYard(Ids.next()), BY, NOW);
        Party person = Party.register(person(null), BY, NOW);
        parties.insert(company);
        parties.insert(person);

        assertThat(parties.page("晨鹊煤炭", "%晨鹊煤炭%", null, 10)).containsExactly(company);
        assertThat(parties.page(PartyFixtures.CREDIT_CODE, "%x%", null, 10)).containsExactly(company);
        assertThat(parties.page("晨\\%", "%晨\\%%", null, 10)).isEmpty();
        assertThat(parties.page(null, null, null, 100)).containsSubsequence(person, company);
        assertThat(parties.page(null, null, person.id().value(), 1)).containsExactly(company);
    }

    @Test
    void listsTheObjectsOfAnAreaAndOfAParty() {
        Party company = Party.register(coalYard(Ids.next()), BY, NOW);
        parties.insert(company);
        RegulatedObject yard = RegulatedObject.register(
                PartyFixtures.yard(Ids.next(), company.id()), officer(ZEZHOU, Role.INSPECTOR), NOW);
        objects.insert(yard);

        assertThat(objects.page("1405", company.id(), null, null, 10)).containsExactly(yard);
        assertThat(objects.page(GAOPING.prefix(), company.id(), null, null, 10)).isEmpty();
        assertThat(objects.page(ZEZHOU.prefix(), new PartyId(Ids.next()), null, null, 10))
                .isEmpty();
    }
}
