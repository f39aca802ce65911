package org.lijian.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.SignSiteRecord.Correction;
import org.lijian.inspection.SignSiteRecord.OtherPerson;
import org.lijian.inspection.SignSiteRecord.Signature;
import org.lijian.inspection.SignSiteRecord.SignatureRefusal;
import org.lijian.inspection.SignSiteRecord.SignedPage;
import org.lijian.inspection.SignSiteRecord.SitePlan;
import org.lijian.inspection.SignSiteRecord.SiteResponsible;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadStatus;
import org.lijian.lead.LeadView;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

final class InspectionFixtures {
    static final RegionCode ZEZHOU = RegionCode.of("140525");
    static final OfficerId DUTY = new OfficerId(Ids.next());
    static final OfficerId INSPECTOR_A = new OfficerId(Ids.next());
    static final OfficerId INSPECTOR_B = new OfficerId(Ids.next());
    static final OfficerId INSPECTOR_C = new OfficerId(Ids.next());
    static final EvidenceId PHOTO = new EvidenceId(Ids.next());

    /** A Monday: the lead comes in. */
    static final LocalDate RECEIVED_ON = LocalDate.parse("2022-03-07");

    /** A Tuesday: the visit, from ten to half past eleven. */
    static final LocalDate VISITED_ON = LocalDate.parse("2022-03-08");

    static final Instant STARTED_AT = Instant.parse("2022-03-08T02:00:00Z");
    static final Instant ENDED_AT = Instant.parse("2022-03-08T03:30:00Z");
    static final Instant SIGNED_AT = Instant.parse("2022-03-08T03:40:00Z");

    static final LegalTime TIME = new LegalTime(Clock.fixed(Instant.parse("2022-03-08T04:00:00Z"), ZoneOffset.UTC));

    static final Checklist DUST_YARD = new Checklist(
            "DUST-YARD",
            "物料堆场扬尘检查",
            "DUST",
            "大气污染防治法第七十二条",
            LocalDate.of(2016, 1, 1),
            true,
            List.of(
                    new ChecklistItem("SEALED", "物料密闭贮存", "AIR-117-1"),
                    new ChecklistItem("FENCE", "围挡不低于堆放物高度", "AIR-117-2"),
                    new ChecklistItem("SIGN", "设置环保公示牌", null)));

    private InspectionFixtures() {}

    static LeadView lead(LeadStatus status) {
        return new LeadView(
                new LeadId(Ids.next()),
                1,
                status,
                LeadChannel.HOTLINE_12369,
                ZEZHOU,
                "泽州县巴公镇工业路1号",
                null,
                "原煤露天堆放",
                null,
                null,
                null,
                RECEIVED_ON,
                RECEIVED_ON,
                DUTY,
                null,
                null,
                null,
                EnforcementDomain.DUST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                null);
    }

    static RegulatedObjectView yard(RegionCode region) {
        return new RegulatedObjectView(
                new RegulatedObjectId(Ids.next()),
                0,
                new PartyId(Ids.next()),
                ObjectKind.MATERIAL_YARD,
                "一号原煤堆场",
                "泽州县巴公镇工业路1号院内",
                region,
                null,
                null,
                null);
    }

    static OpenInspection dustInspection(LeadView lead, RegulatedObjectView object) {
        return new OpenInspection(
                Ids.next(),
                lead.id(),
                object.id(),
                EnforcementDomain.DUST,
                "DUST-YARD",
                List.of(INSPECTOR_A, INSPECTOR_B),
                VISITED_ON);
    }

    static Inspection opened() {
        LeadView lead = lead(LeadStatus.ACCEPTED);
        RegulatedObjectView yard = yard(ZEZHOU);
        return Inspection.open(dustInspection(lead, yard), lead, yard, DUTY, TIME);
    }

    static AnswerChecklist answers(AnswerChecklist.Answer... answers) {
        return new AnswerChecklist(List.of(answers));
    }

    static AnswerChecklist.Answer answer(String item, @Nullable AnswerResult result, EvidenceId... evidence) {
        return new AnswerChecklist.Answer(item, result, null, List.of(evidence));
    }

    static Inspection answered() {
        Inspection inspection = opened();
        inspection.answer(
                answers(
                        answer("SEALED", AnswerResult.VIOLATES, PHOTO),
                        answer("FENCE", AnswerResult.CONFORMS),
                        answer("SIGN", AnswerResult.NOT_APPLICABLE)),
                INSPECTOR_A,
                DUST_YARD);
        return inspection;
    }

    static Inspection clean() {
        Inspection inspection = opened();
        inspection.answer(
                answers(
                        answer("SEALED", AnswerResult.CONFORMS),
                        answer("FENCE", AnswerResult.CONFORMS),
                        answer("SIGN", AnswerResult.CONFORMS)),
                INSPECTOR_A,
                DUST_YARD);
        return inspection;
    }

    static Inspection signed(Inspection inspection, String... violations) {
        SignSiteRecord said = record().violations(violations).said();
        SiteRecordCheck check = new SiteRecordCheck(said, RECEIVED_ON, TIME);
        inspection.requireSignable(check, INSPECTOR_A, DUST_YARD);
        inspection.sign(SiteRecord.signed(
                said, INSPECTOR_A, check.inspectedOn(), check.signedOn(), TIME.now(), "现场检查（勘察）笔录\n"));
        return inspection;
    }

    static Record record() {
        return new Record();
    }

    static Signature officerSignature(OfficerId officer, Instant at) {
        return new Signature(SignerRole.OFFICER, "执法人员", officer, at, null, null);
    }

    static Signature signature(SignerRole role) {
        return new Signature(role, "某人", null, SIGNED_AT, "ab".repeat(32), null);
    }

    /** A complete site record, changed where a test wants it wrong. */
    static final class Record {
        private @Nullable Instant startedAt = STARTED_AT;
        private @Nullable Instant endedAt = ENDED_AT;
        private @Nullable Boolean partyPresent = true;
        private @Nullable SiteResponsible responsible =
                new SiteResponsible("李场长", "场长", "员工", "13800001234", null, null);
        private @Nullable Boolean idShown = true;
        private @Nullable Boolean rightsTold = true;
        private @Nullable String answerToRights = "听清楚了，不申请回避。";
        private @Nullable String findings = "原煤约五千吨露天堆放，未密闭，未覆盖。";
        private List<String> violations = List.of("AIR-117-1");
        private @Nullable SignatureRefusal refusal;
        private List<Signature> signatures = List.of(
                officerSignature(INSPECTOR_A, SIGNED_AT),
                officerSignature(INSPECTOR_B, SIGNED_AT),
                signature(SignerRole.PARTY));

        private @Nullable List<Correction> corrections;
        private @Nullable List<SignedPage> pages;
        private @Nullable List<OtherPerson> others;
        private @Nullable SitePlan sitePlan;

        Record responsible(SiteResponsible answering) {
            responsible = answering;
            return this;
        }

        Record others(OtherPerson... there) {
            others = List.of(there);
            return this;
        }

        Record plan(SitePlan drawn) {
            sitePlan = drawn;
            return this;
        }

        Record corrected(Correction... made) {
            corrections = List.of(made);
            return this;
        }

        Record onPages(SignedPage... signed) {
            pages = List.of(signed);
            return this;
        }

        Record times(@Nullable Instant from, @Nullable Instant to) {
            startedAt = from;
            endedAt = to;
            return this;
        }

        Record absent() {
            partyPresent = false;
            responsible = null;
            answerToRights = null;
            return this;
        }

        Record withoutResponsible() {
            responsible = null;
            return this;
        }

        Record idShown(@Nullable Boolean shown) {
            idShown = shown;
            return this;
        }

        Record rightsTold(@Nullable Boolean told) {
            rightsTold = told;
            return this;
        }

        Record findings(@Nullable String text) {
            findings = text;
            return this;
        }

        Record violations(String... codes) {
            violations = List.of(codes);
            return this;
        }

        Record refused(@Nullable String reason, @Nullable String witness) {
            refusal = new SignatureRefusal(reason, witness);
            return this;
        }

        Record signatures(Signature... signed) {
            signatures = List.of(signed);
            return this;
        }

        SignSiteRecord said() {
            return new SignSiteRecord(
                    startedAt,
                    endedAt,
                    "泽州县巴公镇工业路1号院内",
                    partyPresent,
                    responsible,
                    idShown,
                    rightsTold,
                    answerToRights,
                    findings,
                    null,
                    violations,
                    null,
                    refusal,
                    signatures,
                    corrections,
                    pages,
                    others,
                    sitePlan);
        }
    }

    static Reading pm10(ReadingId id) {
        return new Reading(
                id,
                "PM10",
                new BigDecimal("356.50"),
                "µg/m³",
                "便携式颗粒物仪 JC-01",
                LocalDate.parse("2022-12-31"),
                Instant.parse("2022-03-08T02:20:00Z"),
                INSPECTOR_A);
    }
}
