package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 晋城 2022: all boilers are looked at by a campaign, 433 of them, of which 15 gas boilers have no low-NOx burners and are to be upgraded. */
@StoryTest
class BoilerCampaignStoryTest {
    /** Monday. */
    private static final String DAY = "2022-10-10";

    private static final int BOILERS = 433;
    private static final int WITHOUT_LOW_NOX = 15;

    /** As many as one visit brings. */
    private static final int OF_ONE_COMPANY = 20;

    @Autowired
    Bureau bureau;

    private final String campaign = Ids.next().toString();
    private final String team = Ids.next().toString();

    /** The same for every boiler, so that as many requests are sent as officers send. */
    private @Nullable Map<String, Object> answers;

    private @Nullable Map<String, Object> record;
    private @Nullable FieldVisit last;

    @Test
    void fifteenOf433BoilersAreListedForTheUpgrade() {
        bureau.on(DAY);
        bureau.create("supervisor", "/campaigns", campaign());
        for (int from = 0; from < BOILERS; from += OF_ONE_COMPANY) {
            visited(from, Math.min(from + OF_ONE_COMPANY, BOILERS));
        }

        assertThat(figure("inspections")).isEqualTo("433");
        assertThat(figure("leads-in")).isEqualTo("433");
        assertThat(figure("leads-out")).isEqualTo("433");
        assertThat(figure("cases-filed")).isEqualTo("0");
        bureau.tryToCreate("inspector-a", "/object-listings", listing(Objects.requireNonNull(last)))
                .refusedAs("listing-without-ground");
        assertThat(upgrades()).isEqualTo(WITHOUT_LOW_NOX);
        assertThat(bureau.get("supervisor", "/campaigns/" + campaign).text("/progress/inspections"))
                .isEqualTo("433");
    }

    /** The team comes to one company, looks at its boilers and lists those that are to be upgraded. */
    private void visited(int from, int to) {
        String party = FieldVisit.party(bureau, "供热公司" + from);
        List<Map<String, Object>> matters = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String boiler = FieldVisit.object(bureau, party, "BOILER", "第" + (i + 1) + "台", gas(i >= WITHOUT_LOW_NOX));
            matters.add(members("objectId", boiler, "domain", "BOILER", "checklist", "BOILER"));
        }
        Answer visit = bureau.create(
                "supervisor",
                "/campaigns/" + campaign + "/visits",
                members(
                        "id", Ids.next().toString(),
                        "teamId", team,
                        "partyId", party,
                        "plannedOn", DAY,
                        "matters", matters));
        int boiler = from;
        for (JsonNode matter : visit.body().get("matters")) {
            inspected(matter, boiler < WITHOUT_LOW_NOX);
            boiler++;
        }
    }

    private void inspected(JsonNode matter, boolean lacksLowNox) {
        FieldVisit visit = FieldVisit.of(bureau, "BOILER", "BOILER", DAY, matter);
        if (answers == null) {
            answers = visit.conforming();
            record = visit.record();
        }
        Answer answered = bureau.putsAt("inspector-a", visit.at() + "/checklist", "\"0\"", answers);
        Answer signed = bureau.asks("inspector-a", visit.at() + "/site-record", answered.etag(), record);
        Answer concluded = bureau.asks(
                "inspector-a",
                visit.at() + "/conclusion",
                signed.etag(),
                members("outcome", "NOTHING_FOUND", "reason", "依据现场检查"));
        assertThat(concluded.status()).as("%s", concluded.body()).isEqualTo(200);
        if (lacksLowNox) {
            bureau.create("inspector-a", "/object-listings", listing(visit));
        } else {
            last = visit;
        }
    }

    private static Map<String, Object> listing(FieldVisit visit) {
        return members(
                "id",
                Ids.next().toString(),
                "list",
                "BOILER_UPGRADE",
                "inspectionId",
                visit.inspection,
                "reason",
                "未进行低氮燃烧改造");
    }

    private String figure(String code) {
        return bureau.get("supervisor", "/figures/" + code + "/value?period=2022-10&campaign=" + campaign)
                .text("/value");
    }

    private long upgrades() {
        long count = 0;
        String cursor = "";
        do {
            JsonNode page = bureau.get("supervisor", "/object-listings?list=BOILER_UPGRADE&limit=100" + cursor)
                    .body();
            count += page.get("items")
                    .valueStream()
                    .filter(entry -> entry.path("listedOn").asString().equals(DAY))
                    .count();
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty());
        return count;
    }

    private Map<String, Object> campaign() {
        return members(
                "id",
                campaign,
                "title",
                "锅炉排查整治",
                "basis",
                "关于开展锅炉排查整治的通知",
                "region",
                FieldVisit.COUNTY,
                "from",
                DAY,
                "to",
                "2022-12-31",
                "repeatAfterDays",
                30,
                "teams",
                List.of(members(
                        "id",
                        team,
                        "name",
                        "锅炉组",
                        "form",
                        "DAY",
                        "officers",
                        bureau.officers("inspector-a", "inspector-b"))));
    }

    private static Map<String, Object> gas(boolean lowNox) {
        return members(
                "boiler", members("fuel", "GAS", "installation", "IN_USE", "tonsPerHour", "4", "lowNox", lowNox));
    }
}
