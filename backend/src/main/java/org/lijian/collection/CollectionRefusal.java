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
