package org.lijian.registry;

import org.lijian.shared.Refusal;

/** Why a party or an object is not registered. */
public enum RegistryRefusal implements Refusal {
    CREDIT_CODE_INVALID(
            "credit-code-invalid",
            Kind.INVALID,
            "统一社会信用代码校验不通过（GB 32100）",
            "The credit code fails its check character (GB 32100)"),
    IDENTITY_NUMBER_INVALID(
            "identity-number-invalid",
            Kind.INVALID,
            "公民身份号码校验不通过（GB 11643）",
            "The identity number fails its check character (GB 11643)"),
    NUMBER_NOT_OF_THIS_KIND(
            "number-not-of-this-kind", Kind.INVALID, "此类当事人不使用该证件号码", "A party of this kind has no such number"),
    PARTY_ALREADY_REGISTERED(
            "party-already-registered",
            Kind.CONFLICT,
            "该统一社会信用代码已登记，当事人编号 {id}",
            "This credit code is registered already, as party {id}"),
    OUTSIDE_YOUR_AREA(
            "outside-your-area", Kind.FORBIDDEN, "行政区划 {region} 不在您的辖区内", "Region {region} lies outside your area");

    private final Reason reason;

    RegistryRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
