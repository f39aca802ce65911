package org.lijian.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lijian.measure.Story.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.OpenPerDayPenalty;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;
import org.lijian.story.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Restrictions and halts of production as officers carry them through, by the API, with every module and the engine. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionLimitStoryTest {
    @Autowired
    Bureau bureau;

    @Autowired
    MeasuresOfCase measuresOfCase;

    @Autowired
    Penalties penalties;

    Story story;

    @BeforeEach
    void begin() {
        story = new Story(bureau);
    }

    @Test
    void aRestrictionIsHeardExtendedRectifiedLiftedAndFollowedUp() {
        story.filed();
        String limit = proposed("RESTRICT", "OVER_STANDARD");
        story.refused("not-at-this-step", "clerk", limit, "notice", Map.of("issuedOn", "2022-03-08"));
        story.refused("G9-heard-before-limit", "head", limit, "decision", decision("2022-03-08", "2022-06-01"));
        approve(limit);
        Answer notice = story.command("clerk", limit, "notice", Map.of("issuedOn", "2022-03-08"));
        assertThat(notice.text("/notice/documentNumber")).matches("晋市环责限告〔2022〕\\d+号");
        story.refused("G9-heard-before-limit", "head", limit, "decision", decision("2022-03-08", "2022-06-01"));
        story.serve(notice.text("/notice/deliveryId"), "2022-03-08");
        assertThat(story.read("head", limit).text("/statementEndsOn")).isEqualTo("2022-03-15");
        assertThat(story.refused(
                                "G9-heard-before-limit",
                                "head",
                                limit,
                                "decision",
                                decision("2022-03-08", "2022-06-01"))
                        .text("/citation"))
                .contains("第十一条");

        story.on("2022-03-10"); // Thursday
        story.command(
                "inspector-a",
                limit,
                "statements",
                Map.of("receivedOn", "2022-03-10", "summary", "正在治理", "accepted", false, "response", "超标事实清楚"));
        story.command("clerk", limit, "hearing-answer", Map.of("requested", true, "receivedOn", "2022-03-10"));
        story.refused(
                "not-at-this-step",
                "clerk",
                limit,
                "hearing-answer",
                Map.of("requested", false, "receivedOn", "2022-03-10"));

        story.on("2022-03-25"); // Friday
        story.refused("G9-heard-before-limit", "head", limit, "decision", decision("2022-03-25", "2022-06-01"));
        Map<String, Object> hearing = Map.of(
                "notifiedOn", "2022-03-14", "heldOn", "2022-03-25", "chair", story.id("chair"), "report", "建议维持");
        story.refused(
                "hearing-notice-seven-days", "chair", limit, "hearing", with(hearing, "notifiedOn", "2022-03-17"));
        story.refused("invalid", "chair", limit, "hearing", with(hearing, "chair", story.id("inspector-a")));
        story.command("chair", limit, "hearing", hearing);
        story.refused("restriction-too-long", "head", limit, "decision", decision("2022-03-25", "2022-06-26"));
        Answer decided = story.command("head", limit, "decision", decision("2022-03-25", "2022-06-24"));
        assertThat(decided.text("/decision/documentNumber")).matches("晋市环责限〔2022〕\\d+号");
        assertThat(decided.text("/decision/serveBy")).isEqualTo("2022-04-06");
        assertThat(story.dueOf("clerk", decided.text("/decision/deliveryId"), "userTask_deliverDocument"))
                .containsExactly("2022-04-06");
        story.on("2022-03-28"); // Monday
        story.serve(decided.text("/decision/deliveryId"), "2022-03-28");
        assertThat(story.read("head", limit).text("/status")).isEqualTo("IN_FORCE");
        assertThat(story.dueOf("clerk", id(limit), "userTask_fileRectificationPlan"))
                .containsExactly("2022-04-19");
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isPresent();
        assertThat(measuresOfCase.of(CaseId.of(story.caseFile))).isEmpty();

        story.on("2022-04-15"); // Friday
        String photo = story.photographed("2022-04-15T02:00:00Z");
        story.refused("rectification-plan-first", "clerk", limit, "completion", completion("2022-04-15", photo));
        Map<String, Object> plan = Map.of("filedOn", "2022-04-15", "publishedAt", "企业公示栏、官网", "summary", "建设封闭料棚，分两期");
        story.refused("rectification-plan-public", "clerk", limit, "plan", with(plan, "publishedAt", null));
        story.command("clerk", limit, "plan", plan);
        story.refused("not-at-this-step", "clerk", limit, "plan", plan);

        story.on("2022-06-20"); // Monday
        story.refused("dates-out-of-order", "head", limit, "extension", until("2022-06-01"));
        story.refused("restriction-too-long", "head", limit, "extension", until("2022-09-29"));
        String term = story.read("clerk", "/deadlines?subject=" + id(limit) + "&limit=100")
                .each("/items", "code", "RESTRICT_MAX", "id")
                .get(0);
        story.refused(
                "G19-extension-told",
                "head",
                "/deadlines/" + term,
                "extensions",
                Map.of("approvedOn", "2022-06-20", "reason", "情况复杂"));
        Answer extended = story.command("head", limit, "extension", until("2022-09-28"));
        assertThat(extended.text("/endsOn")).isEqualTo("2022-09-28");
        story.serve(extended.text("/extension/deliveryId"), "2022-06-20");
        story.refused("restriction-extended-once", "head", limit, "extension", until("2022-09-28"));

        story.on("2022-08-01"); // Monday
        assertThat(story.read("head", limit).text("/status")).isEqualTo("IN_FORCE");
        story.refused(
                "completion-papers",
                "clerk",
                limit,
                "completion",
                with(completion("2022-07-20", photo), "monitoring", null));
        story.refused(
                "completion-papers",
                "clerk",
                limit,
                "completion",
                with(completion("2022-07-20", photo), "comparison", null));
        Answer lifted = story.command(
                "clerk", limit, "completion", with(completion("2022-07-20", photo), "filedOn", "2022-08-01"));
        assertThat(lifted.text("/status")).isEqualTo("LIFTED");
        assertThat(lifted.text("/endedOn")).isEqualTo("2022-08-01");
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isEmpty();
        assertThat(measuresOfCase.items(CaseId.of(story.caseFile))).isNotEmpty().noneMatch(ArchiveItem::missing);
        story.refused("not-at-this-step", "clerk", limit, "completion", completion("2022-07-20", photo));

        story.on("2022-08-25"); // Thursday
        story.refused("dates-out-of-order", "inspector-a", limit, "follow-up", followUp("2022-07-31"));
        story.refused(
                "G1-two-certified-officers",
                "inspector-a",
                limit,
                "follow-up",
                with(followUp("2022-08-25"), "officers", story.ids("inspector-a")));
        story.command("inspector-a", limit, "follow-up", followUp("2022-08-25"));
        story.refused("not-at-this-step", "inspector-a", limit, "follow-up", followUp("2022-08-25"));
        nothingRuns(limit);
    }

    @Test
    void aRestrictionWhoseTermIsOverIsFollowedUpAndAHaltMayFollow() {
        story.filed();
        String limit = inForce("RESTRICT", "OVER_DAILY_TOTAL", "2022-04-30");

        story.on("2022-04-30"); // Saturday, the last day
        assertThat(story.read("head", limit).text("/status")).isEqualTo("IN_FORCE");
        story.on("2022-05-01"); // Sunday
        assertThat(story.read("head", limit).text("/status")).isEqualTo("EXPIRED");
        assertThat(story.read("head", limit).text("/endedOn")).isEqualTo("2022-04-30");
        assertThat(story.steps("inspector-a", id(limit))).contains("userTask_followUpLimit");
        story.refused("not-at-this-step", "head", limit, "extension", until("2022-06-01"));
        story.command("inspector-a", limit, "follow-up", with(followUp("2022-05-01"), "compliant", false));
        nothingRuns(limit);

        Map<String, Object> halt = proposal("HALT", "OVER_AFTER_RESTRICTION");
        story.refusedCreation("halt-without-restriction", "inspector-a", "/production-limits", halt);
        story.create("inspector-a", "/production-limits", with(halt, "previousId", id(limit)));
    }

    @Test
    void aHaltIsLiftedTheDayItsRectificationIsFiled() {
        story.filed();
        String limit = inForce("HALT", "EVASION_OVER_STANDARD", null);
        story.refused("extension-of-a-halt", "head", limit, "extension", until("2022-06-01"));

        story.on("2022-12-30"); // Friday; it has no term
        String photo = story.photographed("2022-12-30T02:00:00Z");
        assertThat(story.read("head", limit).text("/status")).isEqualTo("IN_FORCE");
        story.command(
                "clerk", limit, "plan", Map.of("filedOn", "2022-03-30", "publishedAt", "企业公示栏", "summary", "停产整治"));
        Answer lifted = story.command("clerk", limit, "completion", completion("2022-12-30", photo));
        assertThat(lifted.text("/endedOn")).isEqualTo("2022-12-30");
        assertThat(measuresOfCase.of(CaseId.of(story.caseFile))).singleElement().satisfies(stop -> {
            assertThat(stop.on()).isEqualTo("2022-03-22");
            assertThat(stop.liftedOn()).isEqualTo("2022-12-30");
        });
        story.command("inspector-a", limit, "follow-up", followUp("2022-12-30"));
        nothingRuns(limit);
    }

    @Test
    void aHaltEndsWithTheParty() {
        story.filed();
        String limit = inForce("HALT", "INCIDENT", null);

        Map<String, Object> end = Map.of("ground", "DISSOLVED", "endedOn", "2022-03-22", "proof", "注销登记通知书");
        story.refused("dates-out-of-order", "clerk", limit, "termination", with(end, "endedOn", "2022-03-21"));
        assertThat(story.command("clerk", limit, "termination", end).text("/status"))
                .isEqualTo("TERMINATED");

        nothingRuns(limit);
        story.refused("not-at-this-step", "clerk", limit, "termination", end);
    }

    @Test
    void aProposalIsRefusedByTheHeadWithAReasonOfTheLaw() {
        story.filed();
        String limit = proposed("RESTRICT", "OVER_STANDARD");

        Answer refused = story.command(
                "head", limit, "approval", Map.of("approved", false, "opinion", "涉及集中供热", "refrain", "PUBLIC_UTILITY"));

        assertThat(refused.text("/status")).isEqualTo("REFUSED");
        nothingRuns(limit);
    }

    @Test
    void aMeasureIsProposedInACaseUnderHandlingByItsInvestigators() {
        story.inspected();
        story.caseFile = story.create(
                        "inspector-a",
                        "/cases",
                        Map.of(
                                "inspectionId",
                                story.inspection,
                                "violation",
                                Story.VIOLATION,
                                "cause",
                                "原煤露天堆放",
                                "facts",
                                "露天堆放原煤"))
                .text("/id");
        Map<String, Object> proposal = proposal("RESTRICT", "OVER_STANDARD");
        story.refusedCreation("measure-needs-a-filed-case", "inspector-a", "/production-limits", proposal);
        story.command(
                "head",
                "/cases/" + story.caseFile,
                "filing-decision",
                Map.of("approved", true, "opinion", "同意立案", "decidedOn", "2022-03-08"));

        story.refusedCreation("forbidden", "clerk", "/production-limits", proposal);
        story.refusedCreation("not-found", "inspector-c", "/production-limits", proposal);
        story.refusedCreation(
                "measure-ground-unknown",
                "inspector-a",
                "/production-limits",
                with(proposal, "ground", "HEAVY_METALS"));
        story.refusedCreation(
                "seizure-catch-all-without-statute",
                "inspector-a",
                "/production-limits",
                with(proposal, "kind", "HALT", "ground", "OTHER_STATUTE"));
        Answer first = story.create("inspector-a", "/production-limits", proposal);
        assertThat(story.create("inspector-a", "/production-limits", proposal).body())
                .isEqualTo(first.body());
        story.refusedCreation("already-exists", "inspector-a", "/production-limits", with(proposal, "facts", "别的"));
        story.refused(
                "forbidden", "inspector-a", "/production-limits/" + first.text("/id"), "approval", approval(true));
    }

    @Test
    void aHearingIsAskedForInTime() {
        story.filed();
        String limit = noticed("RESTRICT", "OVER_STANDARD");

        story.on("2022-03-16"); // Wednesday, the day after
        story.refused(
                "hearing-asked-too-late",
                "clerk",
                limit,
                "hearing-answer",
                Map.of("requested", true, "receivedOn", "2022-03-16"));
        story.refused(
                "in-the-future",
                "clerk",
                limit,
                "hearing-answer",
                Map.of("requested", true, "receivedOn", "2022-03-17"));
        story.refused(
                "dates-out-of-order",
                "clerk",
                limit,
                "hearing-answer",
                Map.of("requested", true, "receivedOn", "2022-03-07"));
    }

    @Test
    void aHearingPostedInTimeIsHeldWhenTheDecisionIsAlreadyAwaited() {
        story.filed();
        String limit = noticed("RESTRICT", "OVER_STANDARD");
        story.on("2022-03-18"); // Friday
        assertThat(story.steps("chair", id(limit))).isEmpty();
        Map<String, Object> posted = Map.of("requested", true, "receivedOn", "2022-03-18", "postedOn", "2022-03-15");
        story.refused(
                "hearing-asked-too-late", "clerk", limit, "hearing-answer", with(posted, "postedOn", "2022-03-16"));
        story.refused("hearing-asked-too-late", "clerk", limit, "hearing-answer", with(posted, "postedOn", null));
        story.refused("dates-out-of-order", "clerk", limit, "hearing-answer", with(posted, "postedOn", "2022-03-19"));

        Answer asked = story.command("clerk", limit, "hearing-answer", posted);

        assertThat(asked.text("/hearingPostedOn")).isEqualTo("2022-03-15");
        assertThat(story.steps("chair", id(limit))).containsExactly("userTask_holdLimitHearing");
        story.on("2022-04-02"); // Saturday, worked
        story.refused("G9-heard-before-limit", "head", limit, "decision", decision("2022-04-02", "2022-06-01"));
        story.command(
                "chair",
                limit,
                "hearing",
                Map.of(
                        "notifiedOn",
                        "2022-03-21",
                        "heldOn",
                        "2022-04-02",
                        "chair",
                        story.id("chair"),
                        "report",
                        "建议维持"));
        story.command("head", limit, "decision", decision("2022-04-02", "2022-06-01"));
    }

    @Test
    void aHearingIsNotChairedBySomebodyWhoWasRecused() {
        story.filed();
        String limit = noticed("RESTRICT", "OVER_STANDARD");
        story.on("2022-03-10"); // Thursday
        story.command("clerk", limit, "hearing-answer", Map.of("requested", true, "receivedOn", "2022-03-10"));
        String recusal = story.create(
                        "clerk",
                        "/cases/" + story.caseFile + "/recusals",
                        Map.of(
                                "officer",
                                story.id("chair"),
                                "applicant",
                                "PARTY",
                                "ground",
                                "DIRECT_INTEREST",
                                "reason",
                                "近亲属在当事人处任职",
                                "appliedOn",
                                "2022-03-10"))
                .text("/id");
        story.command("deputy", "/recusals/" + recusal, "decision", Map.of("approved", true, "opinion", "情况属实"));

        story.on("2022-03-25"); // Friday
        story.refused(
                "G2-recused",
                "chair",
                limit,
                "hearing",
                Map.of(
                        "notifiedOn",
                        "2022-03-14",
                        "heldOn",
                        "2022-03-25",
                        "chair",
                        story.id("chair"),
                        "report",
                        "建议维持"));
    }

    @Test
    void aLimitThatIsNotImposedNoLongerBlocksItsCase() {
        story.filed();
        String limit = noticed("HALT", "INCIDENT");
        Map<String, Object> reasons = Map.of("reasons", "当事人已经整改到位");
        story.refused("forbidden", "clerk", limit, "abandonment", reasons);
        story.on("2022-03-18"); // Friday, after the period
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isPresent();

        Answer abandoned = story.command("head", limit, "abandonment", reasons);

        assertThat(abandoned.text("/status")).isEqualTo("ABANDONED");
        assertThat(abandoned.text("/abandonment/decidedOn")).isEqualTo("2022-03-18");
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isEmpty();
        nothingRuns(limit);
        story.refused("not-at-this-step", "head", limit, "abandonment", reasons);
        story.refused("not-at-this-step", "head", limit, "decision", decision("2022-03-18", null));
    }

    @Test
    void aLimitInForceIsNotGivenUp() {
        story.filed();
        String limit = inForce("HALT", "INCIDENT", null);

        story.refused("not-at-this-step", "head", limit, "abandonment", Map.of("reasons", "已经整改"));
    }

    @Test
    void aHaltAfterARefusedRecheckStopsTheDaysThatArePenalised() {
        story.filed();
        String first = ordered(null, "2022-03-08");
        story.on("2022-03-25"); // Friday
        story.command("inspector-a", first, "rechecks", stillViolating("2022-03-25"));
        assertThat(perDayPenalties()).hasSize(1);
        String second = ordered(first, "2022-03-25");

        String halt = proposed("HALT", "EVASION_OVER_STANDARD");
        approve(halt);
        String notice = story.command("clerk", halt, "notice", Map.of("issuedOn", "2022-03-25"))
                .text("/notice/deliveryId");
        story.serve(notice, "2022-03-25");
        story.on("2022-04-02"); // Saturday, worked; after the five working days
        String decision = story.command("head", halt, "decision", decision("2022-04-02", null))
                .text("/decision/deliveryId");
        story.serve(decision, "2022-04-02");

        story.on("2022-04-12"); // Tuesday
        Answer rechecked = story.command("inspector-a", second, "rechecks", stillViolating("2022-04-12"));

        assertThat(rechecked.body().toString()).doesNotContain("perDayPenaltyId");
        assertThat(perDayPenalties()).hasSize(1);
        OpenPerDayPenalty round = new OpenPerDayPenalty(
                CaseId.of(story.caseFile),
                Story.VIOLATION,
                Ids.next(),
                "晋市环责改〔2022〕2号",
                LocalDate.parse("2022-03-25"),
                Ids.next(),
                LocalDate.parse("2022-04-12"),
                RecheckResult.STILL_VIOLATING,
                OfficerId.of(story.id("inspector-a")));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> penalties.openPerDay(round))
                .satisfies(problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("G18-no-per-day-after-stop");
                    assertThat(String.valueOf(problem.refusal().citation())).contains("第二十条");
                });
    }

    @AfterAll
    void everyFlowNodeOfBothDiagramsWasPassed() {
        assertThat(bureau.nodesNeverPassed("productionLimit")).isEmpty();
        assertThat(bureau.nodesNeverPassed("rectification")).isEmpty();
    }

    private List<String> perDayPenalties() {
        return story.read("head", "/penalties?case=" + story.caseFile).each("/items", "kind", "PER_DAY", "id");
    }

    private String ordered(@Nullable String previous, String on) {
        Map<String, Object> order = Map.of(
                "inspectionId",
                story.inspection,
                "violation",
                Story.VIOLATION,
                "requirement",
                "立即停止露天堆放，密闭贮存",
                "issuedOn",
                on);
        Answer issued = story.create(
                "inspector-a",
                "/correction-orders",
                previous == null ? order : with(order, "previousOrderId", id(previous)));
        story.serve(issued.text("/deliveryId"), on);
        return "/correction-orders/" + issued.text("/id");
    }

    private Map<String, Object> stillViolating(String on) {
        return Map.of(
                "mode",
                "COVERT",
                "recheckedOn",
                on,
                "officers",
                story.ids("inspector-a", "inspector-b"),
                "result",
                "STILL_VIOLATING",
                "findings",
                "原煤仍露天堆放",
                "evidence",
                List.of(story.photographed(on + "T02:00:00Z")));
    }

    /** In force since Tuesday, 22 March 2022. */
    private String inForce(String kind, String ground, @Nullable String until) {
        String limit = noticed(kind, ground);
        story.on("2022-03-22");
        String delivery = story.command("head", limit, "decision", decision("2022-03-22", until))
                .text("/decision/deliveryId");
        story.serve(delivery, "2022-03-22");
        return limit;
    }

    private String noticed(String kind, String ground) {
        String limit = proposed(kind, ground);
        approve(limit);
        String delivery = story.command("clerk", limit, "notice", Map.of("issuedOn", "2022-03-08"))
                .text("/notice/deliveryId");
        story.serve(delivery, "2022-03-08");
        return limit;
    }

    @Test
    void aGraveOneIsForTheHeadOfAllAfterADiscussion() {
        story.filed();
        String limit = "/production-limits/"
                + story.create(
                                "inspector-a",
                                "/production-limits",
                                with(proposal("RESTRICT", "OVER_STANDARD"), "grave", true))
                        .text("/id");

        assertThat(story.steps("deputy", id(limit))).isEmpty();
        assertThat(story.refused("approval-level", "deputy", limit, "approval", approval(true))
                        .text("/citation"))
                .contains("实施限制生产、停产整治办法", "待核实");
        story.refused("measure-collective-discussion", "head", limit, "approval", approval(true));
        assertThat(story.read("head", limit).text("/status")).isEqualTo("PROPOSED");
        story.command(
                "head",
                limit,
                "approval",
                with(
                        approval(true),
                        "discussion",
                        Map.of("heldOn", "2022-03-08", "participants", "甄思远、贾慎行、景同心", "conclusion", "同意限产")));
        Answer notice = story.command("clerk", limit, "notice", Map.of("issuedOn", "2022-03-08"));
        story.serve(notice.text("/notice/deliveryId"), "2022-03-08");
        story.on("2022-03-16");

        assertThat(story.steps("deputy", id(limit))).isEmpty();
        story.refused("approval-level", "deputy", limit, "decision", decision("2022-03-16", "2022-06-01"));
        story.command("head", limit, "decision", decision("2022-03-16", "2022-06-01"));
    }

    private void approve(String limit) {
        story.command("head", limit, "approval", approval(true));
    }

    private String proposed(String kind, String ground) {
        return "/production-limits/"
                + story.create("inspector-a", "/production-limits", proposal(kind, ground))
                        .text("/id");
    }

    private Map<String, Object> proposal(String kind, String ground) {
        return Map.of(
                "id",
                Ids.next().toString(),
                "caseId",
                story.caseFile,
                "kind",
                kind,
                "ground",
                ground,
                "facts",
                "超过大气污染物排放标准",
                "requirement",
                "建设封闭料棚");
    }

    private static Map<String, Object> approval(boolean approved) {
        return Map.of("approved", approved, "opinion", approved ? "同意" : "不同意");
    }

    private static Map<String, Object> decision(String on, @Nullable String until) {
        Map<String, Object> decision = Map.of("decidedOn", on, "reasons", "超标排放，应当整治");
        return until == null ? decision : with(decision, "until", until);
    }

    private static Map<String, Object> until(String until) {
        return Map.of("until", until, "reasons", "工程量大");
    }

    private static Map<String, Object> completion(String on, String photo) {
        return Map.of("completedOn", on, "filedOn", on, "summary", "封闭料棚建成", "monitoring", photo, "comparison", photo);
    }

    private Map<String, Object> followUp(String on) {
        return Map.of(
                "inspectedOn",
                on,
                "officers",
                story.ids("inspector-a", "inspector-b"),
                "compliant",
                true,
                "findings",
                "料棚封闭，喷淋正常");
    }

    private void nothingRuns(String limit) {
        assertThat(bureau.isEnded(id(limit))).isTrue();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
