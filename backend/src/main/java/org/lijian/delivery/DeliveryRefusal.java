package org.lijian.delivery;

import org.lijian.shared.Refusal;

/** Why an attempt does not count as service: a document is delivered before its period runs, and delivered as the law says. */
public enum DeliveryRefusal implements Refusal {
    NOT_BEFORE_DOCUMENT(
            "G22-not-before-document",
            "《行政处罚法》（2021修订）第六十一条第一款",
            "送达日期 {date} 早于文书日期 {issued}",
            "Service on {date} lies before the document, which is of {issued}"),
    TWO_SERVERS(
            "G22-two-servers",
            "《行政处罚法》（2021修订）第四十二条第一款、第六十一条第一款",
            "直接送达、留置送达须由两名以上执法人员进行，现为 {count} 名",
            "Direct service and leaving take two officers; {count} named"),
    RECEIVER_SIGNS(
            "G22-receiver-signs",
            "《行政处罚法》（2021修订）第六十一条第一款；《民事诉讼法》关于送达回证的规定",
            "须记明签收人及其与受送达人的关系",
            "Who signed for it, and what they are to the recipient, has to be named"),
    LEFT_WITH_PROOF(
            "G22-left-with-proof",
            "《行政处罚法》（2021修订）第六十一条第一款；《民事诉讼法》关于留置送达的规定",
            "留置送达须记明拒收事由，并附见证或者录像等证据",
            "Leaving a document takes the reason for the refusal and proof of the leaving"),
    POST_WITH_RECEIPT(
            "G22-post-with-receipt",
            "《行政处罚法》（2021修订）第六十一条第一款；《民事诉讼法》关于邮寄送达的规定",
            "邮寄送达须附回执",
            "Service by post takes the receipt as proof"),
    ELECTRONIC_WITH_CONSENT(
            "G22-electronic-with-consent",
            "《行政处罚法》（2021修订）第六十一条第二款",
            "电子送达须附当事人同意并签订的确认书",
            "Electronic service takes the signed consent of the party as proof"),
    NOTICE_HAS_ITS_TERM(
            "G22-public-notice-term",
            "《行政处罚法》（2021修订）第六十一条第一款；《民事诉讼法》关于公告送达的规定",
            "公告送达应当登记公告，自公告之日起满期视为送达，不能直接登记为已送达",
            "A public notice is announced and counts as service when its time is over, not at once"),
    NOTICE_IS_LAST(
            "G22-public-notice-last",
            "《行政处罚法》（2021修订）第六十一条第一款；《民事诉讼法》关于公告送达的规定",
            "其他方式无法送达的方可公告送达：尚无未送达的记录",
            "A public notice comes when nothing else served: no attempt has failed so far");

    private final Reason reason;

    DeliveryRefusal(String code, String citation, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
