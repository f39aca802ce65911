package org.lijian.evidence;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why evidence is not taken in, or not relied on. */
public enum EvidenceRefusal implements Refusal {
    NEVER_REPLACED(
            "G26-evidence-never-replaced",
            Kind.CONFLICT,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十二条、第五十七条",
            "证据 {id} 已固定（SHA-256 {kept}），不得以其他内容（SHA-256 {offered}）替换",
            "Evidence {id} is fixed (SHA-256 {kept}) and cannot be replaced by other bytes (SHA-256 {offered})"),
    VERIFIED_BEFORE_RELIED_ON(
            "G26-evidence-verified-before-relied-on",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十六条第二款",
            "证据 {id} 的内容尚未入库或者与登记的摘要不一致，不能作为认定案件事实的根据",
            "The bytes of evidence {id} have not come or are not what was registered; nothing can be based on it yet"),
    UNKNOWN(
            "evidence-unknown",
            Kind.INVALID,
            null,
            "没有登记证据 {id}，或者它不在本辖区",
            "Evidence {id} is not registered, or lies outside your area"),
    SUBJECT_UNKNOWN(
            "evidence-subject-unknown",
            Kind.INVALID,
            null,
            "本辖区内没有 {subject} 这一检查、责令改正、案件或者强制措施，不能为其登记证据",
            "There is no inspection, order, case or measure {subject} in your area to take evidence on"),
    COPY_NOTES(
            "evidence-copy-notes",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十条",
            "书证应当注明原件或者复制件；复制件应当注明出处、提供人，并经核对与原件无误（缺 {note}）",
            "A document says whether it is the original; a copy says where that is, who provided it and that it was compared"
                    + " (missing: {note})"),
    MAKING_NOTES(
            "evidence-making-notes",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十二条",
            "视听资料应当注明制作方法，声音资料应当附有该声音内容的文字记录（缺 {note}）",
            "A recording says how it was made, sound comes with its transcript (missing: {note})"),
    EXTRACTION_NOTES(
            "evidence-extraction-notes",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十二条",
            "电子数据应当注明提取的方法和过程、持有人和提供人（缺 {note}）",
            "Electronic data say how they were extracted, who holds and who provided them (missing: {note})"),
    WITNESS_NOTES(
            "evidence-witness-notes",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十三条",
            "证人证言应当写明证人身份，并附证明其身份的文件（缺 {note}）",
            "Testimony says who the witness is and comes with a copy of what proves it (missing: {note})"),
    STATEMENT_NOTES(
            "evidence-statement-notes",
            Kind.INVALID,
            null,
            "当事人的陈述应当注明陈述人（缺 {note}）",
            "A statement says whose it is (missing: {note})"),
    REPORT_NOTES(
            "evidence-report-notes",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十九条",
            "监测报告、鉴定意见应当注明机构、资质标志及编号和报告编号（缺 {note}）",
            "A report names who made it, its mark of approval and its number (missing: {note})"),
    INFECTED(
            "evidence-infected",
            Kind.CONFLICT,
            null,
            "证据 {id} 中发现恶意代码 {malware}，原件保全，不提供下载",
            "Malware ({malware}) was found in evidence {id}; it is kept and not handed out"),
    NOT_A_PICTURE(
            "evidence-not-a-picture",
            Kind.CONFLICT,
            null,
            "证据 {id} 是 {type}，只有图片（image/jpeg、image/png）有显示副本，请下载原件",
            "Evidence {id} is {type}; only pictures (image/jpeg, image/png) have a display copy, read the original"),
    PICTURE_TOO_LARGE(
            "evidence-picture-too-large",
            Kind.CONFLICT,
            null,
            "证据 {id} 标明 {width} × {height} 像素，此类图片超过 {most} 百万像素或者任一边超过 {side} 像素的，不制作显示副本，请下载原件",
            "Evidence {id} says that it has {width} × {height} pixels; a picture of its kind with more than {most} million, or {side}"
                    + " on a side, has no display copy, read the original"),
    PICTURE_UNREADABLE(
            "evidence-picture-unreadable",
            Kind.CONFLICT,
            null,
            "证据 {id} 的内容不能解码为图片，没有显示副本，请下载原件",
            "The bytes of evidence {id} cannot be decoded as a picture; it has no display copy, read the original"),
    DISPLAY_BUSY(
            "evidence-display-busy",
            Kind.TOO_MANY,
            null,
            "正在制作的显示副本过多，请稍后再取 {id} 的副本，或者下载原件",
            "Too many display copies are being made; ask for that of {id} again shortly, or read the original"),
    UPLOAD_OFFSET(
            "upload-offset-mismatch",
            Kind.CONFLICT,
            null,
            "已收到 {received} 字节，续传应从此处开始，不是 {offered}",
            "{received} bytes have come; go on from there, not from {offered}"),
    UPLOAD_CHECKSUM(
            "upload-checksum-mismatch",
            Kind.CHECKSUM,
            null,
            "这一段的摘要为 {found}，与所报 {offered} 不一致，未保存",
            "This part has the hash {found}, not {offered}; nothing of it was stored"),
    UPLOAD_EXPIRED(
            "upload-expired", Kind.GONE, null, "该上传已于 {at} 失效，请重新开始", "This upload ended on {at}; begin another"),
    HASH_MISMATCH(
            "evidence-hash-mismatch",
            Kind.INVALID,
            null,
            "收到的内容（SHA-256 {offered}）与登记的摘要 {registered} 不一致，未保存",
            "The bytes that came (SHA-256 {offered}) are not those registered ({registered}); nothing was stored"),
    SIZE_MISMATCH(
            "evidence-size-mismatch",
            Kind.INVALID,
            null,
            "收到 {offered} 字节，登记为 {registered} 字节，未保存",
            "{offered} bytes came, {registered} were registered; nothing was stored"),
    NOT_OF_ITS_TYPE(
            "evidence-not-of-its-type",
            Kind.INVALID,
            null,
            "内容不是 {type}，未保存",
            "The bytes are not {type}; nothing was stored"),
    TYPE_NOT_ACCEPTED(
            "evidence-type-not-accepted",
            Kind.INVALID,
            null,
            "不接受 {type}，可以是：{accepted}",
            "{type} is not accepted; it may be one of {accepted}");

    private final Reason reason;

    EvidenceRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
