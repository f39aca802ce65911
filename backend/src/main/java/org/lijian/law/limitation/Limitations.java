package org.lijian.law.limitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Step;
import org.lijian.law.Timeline;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.StatutoryPeriods;
import org.springframework.stereotype.Service;

/** The limitation of acts: so long from the act, or from its end where it continued; by the law of that day. */
@Service
public class Limitations {
    private final Chapter<Timeline<LimitationRule>> rules;
    private final StatutoryPeriods periods;

    public Limitations(LawBook book, StatutoryPeriods periods) {
        this.rules = book.chapter(Limitations::index);
        this.periods = periods;
    }

    static Timeline<LimitationRule> index(ReferenceBook book) {
        return new Timeline<>(
                "limitation",
                book.read("limitation.yaml", LimitationRule.File.class).versions());
    }

    /**
     * Until when the act can be penalised, and whether it was found out by then.
     *
     * @throws org.lijian.shared.Problem {@code limitation-dates-contradict}, {@code limitation-end-without-continuing},
     *     {@code limitation-not-in-force} when no rule is known for the day it runs from
     */
    public Limitation calculate(LimitationCase act) {
        requireInOrder(act);
        LocalDate from = runsFrom(act);
        LimitationRule rule = ruleOn(from == null ? act.discoveredOn() : from);
        boolean longer = rule.longerFor().contains(act.harm());
        String code = longer ? rule.longerPeriod() : rule.period();
        List<Step> steps = new ArrayList<>();
        if (from == null) {
            steps.add(new Step("违法行为自" + act.actedOn() + "起，至今处于连续或者继续状态", rule.runsFrom(), "尚未起算", rule.citation()));
            String version = code + "@" + rule.validFrom();
            return new Limitation(code, null, null, false, rule.citation(), rule.verified(), version, steps);
        }
        DueDate due = periods.due(code, from, from);
        boolean expired = act.discoveredOn().isAfter(due.due());
        steps.add(new Step(
                "违法行为" + act.actedOn() + "发生" + (act.continuing() ? "，" + from + "终了" : ""),
                rule.runsFrom(),
                "自" + from + "起计算",
                rule.citation()));
        steps.add(new Step(
                "危害后果：" + harm(act.harm()),
                longer ? "有法定危害后果的，期限延长" : "无使期限延长的危害后果",
                due.period() + "，至" + due.due() + "届满",
                due.citation()));
        steps.add(new Step(
                act.discoveredOn() + "发现",
                due.period() + "内未被发现的，不再给予行政处罚",
                expired ? "超过追责时效，不再给予行政处罚" : "未超过追责时效",
                due.citation()));
        return new Limitation(
                code,
                from,
                due.due(),
                expired,
                due.citation(),
                due.verified() && rule.verified(),
                due.ruleVersion(),
                steps);
    }

    /**
     * The last day on which an act that ended on {@code endedOn} could be found out. The law before the first rule knew no longer period than
     * the ordinary one, whatever an act had led to.
     *
     * @throws org.lijian.shared.Problem as {@link #calculate}
     */
    public LocalDate lastDay(LocalDate endedOn, HarmKind harm, LocalDate discoveredOn) {
        if (endedOn.isBefore(rules.get().validFrom())) {
            return periods.due(ruleOn(discoveredOn).period(), endedOn, discoveredOn)
                    .due();
        }
        Limitation limitation = calculate(new LimitationCase(endedOn, false, null, harm, discoveredOn));
        return Objects.requireNonNull(limitation.expiresOn());
    }

    private static void requireInOrder(LimitationCase act) {
        LegalDates.possible(act.actedOn(), "/actedOn");
        LocalDate ended = act.endedOn();
        if (ended != null && !act.continuing()) {
            throw LimitationRefusal.END_OF_A_SINGLE_ACT.with().at("/endedOn");
        }
        requireNotBefore(act, ended, "/endedOn");
        requireNotBefore(act, act.discoveredOn(), "/discoveredOn");
    }

    private static void requireNotBefore(LimitationCase act, @Nullable LocalDate later, String pointer) {
        if (later != null && LegalDates.possible(later, pointer).isBefore(act.actedOn())) {
            throw LimitationRefusal.DATES_CONTRADICT
                    .with("later", later, "acted", act.actedOn())
                    .at(pointer);
        }
    }

    /** The day of the act, or of its end; none while it goes on. */
    private static @Nullable LocalDate runsFrom(LimitationCase act) {
        return act.continuing() ? act.endedOn() : act.actedOn();
    }

    private LimitationRule ruleOn(LocalDate on) {
        return rules.get()
                .at(on)
                .orElseThrow(() -> LimitationRefusal.NOT_IN_FORCE
                        .with("on", on, "from", rules.get().validFrom())
                        .at("/actedOn"));
    }

    private static String harm(HarmKind harm) {
        return switch (harm) {
            case NONE -> "无";
            case LIFE_HEALTH_FINANCE -> "涉及公民生命健康安全、金融安全且有危害后果";
            case POLLUTION -> "环境污染、生态破坏等危害后果";
        };
    }
}
