package org.lijian.standalone.demo;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;

/** One published case as a story of dated steps; the clock is moved to each day before its steps are taken. */
final class CaseReplay {
    private final Scene scene;
    private final List<Step> steps = new ArrayList<>();

    CaseReplay(Api api, Narrator narrator, PublishedCase story) {
        this.scene = new Scene(api, narrator, story);
        FieldSteps field = new FieldSteps(scene);
        RecheckSteps rechecks = new RecheckSteps(scene);
        PenaltySteps penalties = new PenaltySteps(scene);
        ClosingSteps closing = new ClosingSteps(scene);
        on("lead", field::registerLead);
        on("lead", field::triageLead);
        on("lead", field::openInspection);
        on("inspection", field::inspectSite);
        on("inspection", field::signSiteRecord);
        on("inspection", field::orderCorrection);
        on("inspection", field::concludeInspection);
        on("filingRequest", penalties::requestFiling);
        on("filingDecision", penalties::decideFiling);
        on("report", penalties::report);
        boolean recheckedFirst = story.on("recheck").isBefore(story.on("decision"));
        if (!recheckedFirst) {
            on("review", penalties::tryReviewOfOwnCase);
        }
        on("review", penalties::review);
        on("notice", penalties::notifyOrdinary);
        on("decision", penalties::decideOrdinary);
        if (recheckedFirst) {
            on("decision", penalties::tryPerDayDecisionTooEarly);
        }
        on("decisionServed", penalties::serveOrdinary);
        on("recheck", rechecks::stillViolating);
        on("recheck", field::orderCorrectionAgain);
        on("ordinaryPaid", penalties::payOrdinary);
        on("perDayNotice", penalties::notifyPerDay);
        on("hearingWaived", penalties::waiveHearing);
        on("discussion", penalties::discuss);
        on("perDayDecision", penalties::decidePerDay);
        on("perDayDecisionServed", penalties::servePerDay);
        on("published", penalties::publishPerDay);
        on("perDayPaid", penalties::payPerDay);
        on("secondRecheckRecorded", rechecks::corrected);
        on("closed", closing::close);
        on("archived", closing::archive);
        on("answered", closing::answerInformant);
        steps.sort(Comparator.comparing(Step::date));
    }

    void run() {
        for (Step step : steps) {
            moveTo(step.date());
            step.action().run();
        }
        checkDays();
    }

    /** Takes the steps of one day; the clock is there already. */
    void take(LocalDate day) {
        steps.stream()
                .filter(step -> step.date().equals(day))
                .forEach(step -> step.action().run());
    }

    SortedSet<LocalDate> days() {
        return steps.stream().map(Step::date).collect(toCollection(TreeSet::new));
    }

    private void on(String date, Runnable action) {
        steps.add(new Step(scene.story().on(date), action));
    }

    private void moveTo(LocalDate day) {
        Instant morning = Scene.at(day, 11, 0);
        if (Instant.parse(scene.api().get("clerk", "/clock").text("/now")).isBefore(morning)) {
            scene.api().put("clerk", "/clock", Scene.members("now", morning.toString()));
        }
    }

    /** The published number of days, as the calculation anyone may make gives it. */
    private void checkDays() {
        PublishedCase story = scene.story();
        var calculated = scene.api()
                .create(
                        "reviewer",
                        scene.key("calculation"),
                        "/calculations/per-day-penalty",
                        Scene.members(
                                "dailyAmount", story.dailyAmount(),
                                "rounds",
                                        List.of(Scene.members(
                                                "orderServedOn",
                                                        story.on("inspection").toString(),
                                                "recheckedOn",
                                                        story.on("recheck").toString(),
                                                "result", "STILL_VIOLATING"))));
        scene.narrator()
                .expect(
                        "days",
                        story.perDayDays(),
                        calculated.body().get("days").asInt());
        scene.narrator().expect("total", story.perDayTotal(), calculated.text("/total"));
        scene.narrator()
                .line("%s：按日连续处罚 %s 天 × %s = %s 元"
                        .formatted(
                                story.party(),
                                calculated.text("/days"),
                                story.dailyAmount(),
                                calculated.text("/total")));
    }

    private record Step(LocalDate date, Runnable action) {}
}
