package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.lead.LeadFixtures.DUTY;
import static org.lijian.lead.LeadFixtures.NEIGHBOUR;
import static org.lijian.lead.LeadFixtures.TODAY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.shared.Problem;

/** Many entrances, one exit: after whatever happened, every lead is open or left by exactly one exit. */
class LeadSumsProperties {
    private static final int VERBS = 10;

    @Property(tries = 500)
    void theExitsAndTheOpenOnesAreAllLeadsAfterAnyHistory(
            @ForAll @Size(min = 1, max = 12) List<@Size(max = 8) List<@IntRange(max = VERBS - 1) Integer>> histories) {
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            Lead lead = LeadFixtures.registered(i % 2 == 0 ? NEIGHBOUR : null);
            Set<LeadExit> exits = EnumSet.noneOf(LeadExit.class);
            for (int verb : histories.get(i)) {
                attempt(lead, verb);
                lead.exit().ifPresent(exits::add);
                assertThat(lead.isClosed()).isEqualTo(lead.closedOn().isPresent());
                assertThat(lead.isClosed() && lead.exit().isEmpty()).isFalse();
            }
            assertThat(exits).hasSizeLessThanOrEqualTo(1);
            leads.add(lead);
        }

        LeadSums sums = sums(leads);

        assertThat(sums.leads()).isEqualTo(histories.size());
        assertThat(sums.open())
                .isEqualTo(leads.stream().filter(lead -> lead.exit().isEmpty()).count());
        assertThat(sums.exits().values().stream().mapToLong(Long::longValue).sum() + sums.open())
                .isEqualTo(sums.leads());
        assertThat(sums.awaitingAnswer())
                .isEqualTo(leads.stream()
                        .filter(lead -> lead.exit().isPresent() && !lead.isClosed())
                        .count());
    }

    @Test
    void everyExitCanBeReached() {
        Set<LeadExit> reached = EnumSet.noneOf(LeadExit.class);
        for (LeadExit exit : LeadExit.values()) {
            Lead lead = LeadFixtures.registered(null);
            switch (exit) {
                case MERGED -> attempt(lead, 2);
                case TRANSFERRED -> {
                    attempt(lead, 1);
                    attempt(lead, 3);
                }
                default -> {
                    attempt(lead, 0);
                    lead.conclude(exit, TODAY);
                }
            }
            assertThat(lead.isClosed()).isTrue();
            lead.exit().ifPresent(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(LeadExit.values());
    }

    private static void attempt(Lead lead, int verb) {
        try {
            switch (verb) {
                case 0 -> lead.triage(LeadFixtures.accepted(), DUTY.id(), TODAY);
                case 1 -> lead.triage(LeadFixtures.transferred(), DUTY.id(), TODAY);
                case 2 -> lead.triage(LeadFixtures.duplicateOf(new LeadId(Ids.next())), DUTY.id(), TODAY);
                case 3 -> lead.receiveTransferReceipt("1号", TODAY, TODAY);
                case 4 -> lead.answer(TODAY, AnswerChannel.PHONE, "已处理", DUTY.id(), TODAY);
                case 5 -> lead.reply(TODAY, TODAY);
                default -> lead.conclude(LeadExit.values()[verb % LeadExit.values().length], TODAY);
            }
        } catch (Problem refused) {
            assertThat(refused.refusal().code()).isEqualTo("not-at-this-step");
        }
    }

    private static LeadSums sums(List<Lead> leads) {
        Map<LeadStatus, Map<Optional<LeadExit>, Long>> parts = leads.stream()
                .collect(Collectors.groupingBy(
                        Lead::status, Collectors.groupingBy(Lead::exit, HashMap::new, Collectors.counting())));
        return LeadSums.of(parts.entrySet().stream()
                .flatMap(status -> status.getValue().entrySet().stream()
                        .map(part ->
                                new LeadSums.Part(status.getKey(), part.getKey().orElse(null), part.getValue())))
                .toList());
    }
}
