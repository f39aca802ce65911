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
    PLATE_INVALID("plate-invalid", Kind.INVALID, "号牌号码有误", "This is no plate"),
    VIN_INVALID(
            "vin-invalid",
            Kind.INVALID,
            "车辆识别代号校验不通过（GB 16735）",
            "The vehicle identification number fails its check character (GB 16735)"),
    PLATE_ALREADY_REGISTERED(
            "plate-already-registered",
            Kind.CONFLICT,
            "该号牌已登记，监管对象编号 {id}",
            "This plate is registered already, as object {id}"),
    VIN_ALREADY_REGISTERED(
            "vin-already-registered",
            Kind.CONFLICT,
            "该车辆识别代号已登记，监管对象编号 {id}",
            "This vehicle identification number is registered already, as object {id}"),
    MACHINE_CODE_ALREADY_REGISTERED(
            "machine-code-already-registered",
            Kind.CONFLICT,
            "该机械编码已登记，监管对象编号 {id}",
            "This machine code is registered already, as object {id}"),
    CONTENT_OF_ANOTHER_KIND(
            "content-of-another-kind",
            Kind.INVALID,
            "登记内容应当是 {kind} 的内容，只填一类",
            "The content has to be that of {kind}, and of nothing else"),
    CAPACITY_AMBIGUOUS(
            "boiler-capacity-ambiguous",
            Kind.INVALID,
            "蒸汽锅炉填写 t/h，热水锅炉填写 MW，只填一项",
            "A steam boiler is sized in t/h, a hot-water boiler in MW: give one of them"),
    OWNER_NOT_LATER(
            "owner-not-later",
            Kind.INVALID,
            "权属变更日期 {from} 应当晚于现有权属的起始日期 {since}",
            "The new owner’s first day {from} has to be later than that of the present one, {since}"),
    OWNER_UNCHANGED("owner-unchanged", Kind.INVALID, "权属没有变更", "The object belongs to this party already"),
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
