package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.lead.LeadFixtures.DUTY;
import static org.lijian.lead.LeadFixtures.GAOPING;
import static org.lijian.lead.LeadFixtures.NEIGHBOUR;
import static org.lijian.lead.LeadFixtures.TODAY;
import static org.lijian.lead.LeadFixtures.ZEZHOU;
import static org.lijian.lead.LeadFixtures.acceptedLead;
import static org.lijian.lead.LeadFixtures.registered;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LeadMapperTest {
    @Autowired
    LeadMapper leads;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLeadComesBackAsItWent() {
        Lead lead = registered(NEIGHBOUR);
        leads.insert(lead);

        assertThat(read(lead)).usingRecursiveComparison().isEqualTo(lead);
        assertThat(leads.byIdForUpdate(lead.id())).usingRecursiveComparison().isEqualTo(lead);
        assertThat(leads.byId(new LeadId(Ids.next()))).isNull();
    }

    @Test
    void everyThingDoneToALeadIsStored() {
        Lead lead = acceptedLead(NEIGHBOUR);
        lead.conclude(LeadExit.CASE_CLOSED, TODAY);
        lead.answer(TODAY, AnswerChannel.PHONE, "已依法处罚", DUTY.id(), TODAY);
        Lead before = Lead.register(LeadFixtures.hotlineCall(lead.id().value(), NEIGHBOUR), DUTY, LeadFixtures.TIME);
        leads.insert(before);

        assertThat(leads.update(lead, 0)).isEqualTo(1);

        assertThat(read(lead))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(lead);
        assertThat(read(lead).version()).isEqualTo(1);
    }

    @Test
    void aStaleUpdateTouchesNothing() {
        Lead lead = registered(null);
        leads.insert(lead);
        lead.triage(LeadFixtures.transferred(), DUTY.id(), TODAY);

        assertThat(leads.update(lead, 7)).isZero();
        assertThat(read(lead).status()).isEqualTo(LeadStatus.REGISTERED);
    }

    @Test
    void theInformantIsStoredSealedAndInNoOtherPlace() {
        Lead lead = registered(NEIGHBOUR);
        InformantSeal seal = new InformantSeal(new InformantKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", null));
        leads.insert(lead);
        leads.insertInformant(seal.seal(lead.id(), NEIGHBOUR));

        assertThat(seal.open(Objects.requireNonNull(leads.informantOf(lead.id()))))
                .isEqualTo(NEIGHBOUR);
        assertThat(jdbc.sql("select * from `lead`").query().listOfRows().toString()
                        + jdbc.sql("select hex(sealed), key_id from lead_informant")
                                .query()
                                .listOfRows())
                .doesNotContain("赵邻居", "13900005678");
    }

    @Test
    void listsTheLeadsOfAnAreaNewestFirst() {
        Lead first = registered(null);
        Lead second = acceptedLead(null);
        leads.insert(first);
        leads.insert(second);

        assertThat(leads.page(ZEZHOU.prefix(), null, null, 100))
                .extracting(Lead::id)
                .containsSubsequence(second.id(), first.id());
        assertThat(leads.page(ZEZHOU.prefix(), null, second.id().value(), 1))
                .extracting(Lead::id)
                .containsExactly(first.id());
        assertThat(leads.page(ZEZHOU.prefix(), LeadStatus.ACCEPTED, null, 100))
                .extracting(Lead::id)
                .contains(second.id())
                .doesNotContain(first.id());
        assertThat(leads.page(GAOPING.prefix(), null, null, 100))
                .extracting(Lead::id)
                .doesNotContain(first.id(), second.id());
    }

    private Lead read(Lead lead) {
        @Nullable Lead read = leads.byId(lead.id());
        return Objects.requireNonNull(read);
    }
}
