package org.lijian.collection;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How the collection of a fine says no. */
enum CollectionRefusal implements Refusal {
    NOTHING_PAID("payment-of-nothing", Kind.INVALID, null, "缴款金额应当大于零", "A payment is more than nothing"),
    PAID_BEFORE_SERVICE(
            "paid-before-service",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十七条",
            "缴款日 {paidOn} 早于处罚决定书送达日 {servedOn}，缴款义务自收到决定书起产生",
            "Paid on {paidOn}, before the decision was served on {servedOn}: nothing was owed yet"),
    MORE_THAN_OWED(
            "more-than-owed",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十七条、第七十二条",
            "截至 {paidOn} 尚欠 {outstanding} 元，缴款 {amount} 元超过应缴数额",
            "{outstanding} yuan were outstanding on {paidOn}; {amount} yuan is more than is owed"),
    FINES_UNPAID(
            "fines-unpaid",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "本案尚有 {count} 笔罚款未缴清，不能以履行完毕结案",
            "{count} fines of this case are not paid in full; it cannot be closed as performed"),
    REFUND_DUE(
            "refund-due",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "应当退还当事人的 {due} 元尚未退还，不能结案",
            "{due} yuan have to go back to the party before the case is closed"),
    NOTHING_TO_REFUND("nothing-to-refund", Kind.CONFLICT, null, "没有应当退还的罚款", "Nothing was paid beyond what is owed"),
    REFUND_EXACT(
            "refund-exact",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第七十三条",
            "应当退还 {due} 元：已缴数额减去变更、撤销后应缴数额，不得另行裁量",
            "{due} yuan have to go back: what was paid less what is owed now; there is no discretion"),
    REFUND_UNPAID(
            "refund-unpaid", Kind.CONFLICT, null, "已批准的退还尚未支付", "The refund that was ordered has not been paid yet"),
    REFUND_NOT_ORDERED(
            "refund-not-ordered",
            Kind.CONFLICT,
            null,
            "退还罚款应当先经机关负责人批准",
            "A refund is ordered by the head before it is paid"),
    REFUND_BEFORE_ORDER(
            "refund-before-order",
            Kind.INVALID,
            null,
            "退还日 {paidOn} 早于批准日 {orderedOn}",
            "Paid back on {paidOn}, before it was ordered on {orderedOn}"),
    ANOTHER_GROUND(
            "another-closing-ground",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "按罚款的收缴情况，结案事由应当是“{ground}”",
            "By what became of its fines the ground is {ground}"),
    NO_FINE_SHOWS(
            "no-fine-shows-the-ground",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "本案没有罚款，不能以“{ground}”结案",
            "There is no fine in the case that could show the ground {ground}"),
    END_CIRCUMSTANCE(
            "collection-end-circumstance",
            Kind.INVALID,
            null,
            "“{circumstance}”与当事人的类型不符：自然人、个体工商户适用死亡，法人、其他组织适用终止",
            "{circumstance} does not befall this kind of party: persons die, organisations are dissolved"),
    PLAN_REQUESTED_LATE(
            "payment-plan-requested-late",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十四条",
            "延期、分期缴纳应当在缴款期限届满（{dueOn}）前书面申请，{requestedOn} 已经逾期",
            "A plan is asked for before the period to pay ends on {dueOn}; {requestedOn} is too late"),
    PLAN_BEFORE_SERVICE(
            "payment-plan-before-service",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十六条",
            "申请日 {requestedOn} 早于处罚决定书送达日 {servedOn}",
            "Asked for on {requestedOn}, before the decision was served on {servedOn}"),
    PLAN_WITHOUT_DELAY(
            "payment-plan-without-delay",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十六条",
            "最后一期 {last} 不晚于原缴款期限 {dueOn}，不是延期或者分期缴纳",
            "The last instalment on {last} is not after {dueOn}, when all of it is due anyway"),
    PLAN_UNDECIDED(
            "payment-plan-undecided",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第六十六条",
            "当事人延期、分期缴纳的申请尚未批复",
            "The party's application to pay later has not been answered"),
    PLAN_NOT_REQUESTED(
            "payment-plan-not-requested",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第六十六条",
            "没有待批复的延期、分期缴纳申请",
            "No application to pay later waits for an answer"),
    NOTHING_LEFT_TO_PLAN(
            "payment-plan-of-nothing", Kind.CONFLICT, null, "罚款本身已经缴清", "Nothing of the fine itself is open"),
    CHALLENGE_OPEN(
            "challenge-open", Kind.CONFLICT, "《行政强制法》第五十三条", "行政复议或者行政诉讼尚未终结", "A review or a suit has not ended"),
    CHALLENGE_NONE("challenge-none", Kind.CONFLICT, null, "没有正在进行的行政复议或者行政诉讼", "No review or suit is under way"),
    CHALLENGE_OUT_OF_ORDER(
            "challenge-out-of-order",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第七十三条",
            "受理日 {acceptedOn} 应当晚于 {after}（决定书送达日或者上一次复议、诉讼终结日）",
            "Accepted on {acceptedOn}; it has to be after {after}, the service of the decision or the end of the challenge before"),
    CHALLENGE_ENDS_BEFORE_IT_BEGINS(
            "challenge-ends-before-it-begins",
            Kind.INVALID,
            null,
            "终结日 {endedOn} 早于受理日 {acceptedOn}",
            "Ended on {endedOn}, before it was accepted on {acceptedOn}"),
    CHANGED_AMOUNT(
            "changed-amount",
            Kind.INVALID,
            null,
            "变更罚款数额的，应当给出变更后的数额，且低于原数额 {principal} 元；其他结果不填数额",
            "A changed fine is given, above nothing and below {principal} yuan; any other outcome has no amount"),
    NOTHING_OVERDUE(
            "nothing-overdue",
            Kind.CONFLICT,
            "《行政强制法》第五十三条、第五十四条",
            "截至 {on} 没有逾期未缴的罚款（下一缴款期限 {dueOn}）",
            "Nothing is overdue on {on}; the next day to pay is {dueOn}"),
    COURT_BEFORE_DEMAND(
            "court-before-demand",
            Kind.CONFLICT,
            "《行政强制法》第五十四条",
            "申请强制执行前应当催告当事人履行，催告书送达后期限届满（{until}）仍未履行的方可申请",
            "The party is asked first; only when the days after the demand are over ({until}) may a court be asked"),
    COURT_BEFORE_REMEDIES_END(
            "court-before-remedies-end",
            Kind.CONFLICT,
            "《行政强制法》第五十三条",
            "当事人申请行政复议、提起行政诉讼的期限至 {until} 届满，此前不得申请强制执行",
            "The party may ask for a review or go to court until {until}; before that nothing is enforced"),
    COURT_BEFORE_DEFERRAL_ENDS(
            "court-before-deferral-ends",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第七十二条",
            "准予延期、分期缴纳的期限至 {until} 届满，申请强制执行的期限自届满之日起计算，此前不得申请",
            "The party was allowed to pay until {until}; the time to apply for enforcement begins with its end"),
    COURT_TOO_LATE(
            "court-too-late",
            Kind.CONFLICT,
            "《行政强制法》第五十三条；《行政处罚法》（2021修订）第七十二条",
            "申请强制执行的期限已于 {until} 届满",
            "The period to apply for enforcement ended on {until}"),
    COURT_NOT_ASKED(
            "court-not-asked", Kind.CONFLICT, "《行政强制法》第五十六条", "没有待答复的强制执行申请", "No application waits for the court"),
    COURT_UNANSWERED(
            "court-unanswered",
            Kind.CONFLICT,
            "《行政强制法》第五十六条",
            "已申请人民法院强制执行，尚未答复，不能终结收缴",
            "A court has not answered yet whether it enforces the fine; its collection is not ended before"),
    BANK_REFERENCE_USED(
            "bank-reference-used",
            Kind.CONFLICT,
            null,
            "银行流水号 {bankReference} 已登记为另一笔缴款",
            "The bank reference {bankReference} already stands for another payment");

    private final Reason reason;

    CollectionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
