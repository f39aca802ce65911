package org.lijian.story;

import static org.lijian.story.Bureau.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import tools.jackson.databind.JsonNode;

/** One visit to one object of any domain, from the lead to the conclusion. */
final class FieldVisit {
    static final String COUNTY = "140525";

    final Bureau bureau;
    final String domain;
    final String checklist;
    final String day;
    final String object;
    final String lead;
    final String inspection;
    final String photograph = Ids.next().toString();

    private FieldVisit(
            Bureau bureau, String domain, String checklist, String day, String object, String lead, String inspection) {
        this.bureau = bureau;
        this.domain = domain;
        this.checklist = checklist;
        this.day = day;
        this.object = object;
        this.lead = lead;
        this.inspection = inspection;
    }

    /** A matter of a campaign's visit. */
    static FieldVisit of(Bureau bureau, String domain, String checklist, String day, JsonNode matter) {
        return new FieldVisit(
                bureau,
                domain,
                checklist,
                day,
                matter.get("objectId").asString(),
                matter.get("leadId").asString(),
                matter.get("inspectionId").asString());
    }

    /** Registers a party. */
    static String party(Bureau bureau, String name) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members("id", id, "kind", "OTHER_OPERATOR", "name", name, "address", "泽州县境内", "region", COUNTY));
        return id;
    }

    static Map<String, Object> registering(String id, String party, String kind, String name, Map<String, ?> content) {
        return members(
                "id", id,
                "partyId", party,
                "kind", kind,
                "name", name,
                "address", "泽州县境内",
                "region", COUNTY,
                "content", content);
    }

    /** Registers an object of its kind. */
    static String object(Bureau bureau, String party, String kind, String name, Map<String, ?> content) {
        String id = Ids.next().toString();
        bureau.create("duty", "/regulated-objects", registering(id, party, kind, name, content));
        return id;
    }

    /** The inspectors stand before the object on that day. */
    static FieldVisit begun(Bureau bureau, String domain, String checklist, String channel, String day, String object) {
        FieldVisit visit = opened(bureau, domain, checklist, channel, day, object);
        visit.photograph();
        return visit;
    }

    /** The inspectors are sent there on that day. */
    static FieldVisit opened(
            Bureau bureau, String domain, String checklist, String channel, String day, String object) {
        bureau.on(day);
        FieldVisit visit = new FieldVisit(
                bureau,
                domain,
                checklist,
                day,
                object,
                Ids.next().toString(),
                Ids.next().toString());
        bureau.create(
                "duty",
                "/leads",
                members(
                        "id", visit.lead,
                        "channel", channel,
                        "region", COUNTY,
                        "place", "泽州县境内",
                        "summary", "需要现场检查",
                        "objectId", object,
                        "receivedOn", day));
        bureau.does(
                "duty",
                "/leads/" + visit.lead,
                "triage",
                members(
                        "outcome",
                        "ACCEPTED",
                        "domain",
                        domain,
                        "priority",
                        "ORDINARY",
                        "reason",
                        "属本局管辖",
                        "deviationReason",
                        "按检查安排办理"));
        bureau.create("duty", "/inspections", visit.opening());
        return visit;
    }

    Map<String, Object> opening() {
        return members(
                "id", inspection,
                "leadId", lead,
                "objectId", object,
                "domain", domain,
                "checklist", checklist,
                "inspectors", bureau.officers("inspector-a", "inspector-b"),
                "plannedOn", day);
    }

    String at() {
        return "/inspections/" + inspection;
    }

    static Map<String, Object> instrument() {
        return members(
                "name", "便携式监测仪 001",
                "certificateNumber", "JD-2022-001",
                "calibratedOn", "2022-01-10",
                "calibratedUntil", "2023-01-09");
    }

    Map<String, Object> measurement(String kind, Map<String, ?> readings) {
        return members(
                "id", Ids.next().toString(), "instrument", instrument(), "takenAt", moment(day, 8, 30), kind, readings);
    }

    Answer measures(String kind, Map<String, ?> readings) {
        return bureau.create("inspector-a", at() + "/measurements", measurement(kind, readings));
    }

    Answer triesToMeasure(String kind, Map<String, ?> readings) {
        return bureau.tryToCreate("inspector-a", at() + "/measurements", measurement(kind, readings));
    }

    /** All items conform, save those that are violated, which the photograph shows, and those that await a report. */
    FieldVisit answers(Set<String> violated, Set<String> pending) {
        bureau.puts("inspector-a", at(), "checklist", answered(violated, pending));
        return this;
    }

    /** All items conform. */
    Map<String, Object> conforming() {
        return answered(Set.of(), Set.of());
    }

    private Map<String, Object> answered(Set<String> violated, Set<String> pending) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item : bureau.get("inspector-a", "/checklists/" + checklist + "?asOf=" + day)
                .body()
                .get("items")) {
            String code = item.get("code").asString();
            answers.add(members(
                    "item",
                    code,
                    "result",
                    violated.contains(code) ? "VIOLATES" : pending.contains(code) ? "PENDING" : "CONFORMS",
                    "evidence",
                    violated.contains(code) ? List.of(photograph) : List.of()));
        }
        return members("answers", answers);
    }

    Map<String, Object> record(String... violations) {
        String signedAt = moment(day, 9, 45);
        return members(
                "startedAt",
                moment(day, 8, 0),
                "endedAt",
                moment(day, 9, 40),
                "place",
                "泽州县境内",
                "partyPresent",
                true,
                "siteResponsible",
                members("name", "王掌柜", "post", "负责人", "relation", "现场负责人"),
                "idShown",
                true,
                "rightsTold",
                true,
                "answerToRights",
                "听清楚了，不申请回避",
                "findings",
                "见检查清单和现场监测",
                "violations",
                List.of(violations),
                "signatures",
                List.of(
                        signature("inspector-a", signedAt),
                        signature("inspector-b", signedAt),
                        members("role", "PARTY", "name", "王掌柜", "signedAt", signedAt)));
    }

    FieldVisit signs(String... violations) {
        bureau.does("inspector-a", at(), "site-record", record(violations));
        return this;
    }

    FieldVisit concludes(String outcome) {
        bureau.does("inspector-a", at(), "conclusion", members("outcome", outcome, "reason", "依据现场检查和监测情况"));
        return this;
    }

    String exit() {
        return bureau.get("duty", "/leads/" + lead).text("/exit");
    }

    String recordText() {
        return bureau.get("inspector-a", at()).text("/siteRecord/text");
    }

    /** A picture of the visit, stored as evidence. */
    String evidence(String proves) {
        String id = Ids.next().toString();
        evidence(id, proves);
        return id;
    }

    void photograph() {
        evidence(photograph, "现场状况");
    }

    private void evidence(String id, String proves) {
        bureau.photographs(id, inspection, Instant.parse(moment(day, 8, 10)), proves);
    }

    private Map<String, Object> signature(String login, String signedAt) {
        return members(
                "role",
                "OFFICER",
                "name",
                bureau.get(login, "/me").text("/name"),
                "officerId",
                bureau.officer(login),
                "signedAt",
                signedAt);
    }

    static String moment(String day, int hour, int minute) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(hour, minute))
                .atZone(LegalTime.ZONE)
                .toInstant()
                .toString();
    }
}
