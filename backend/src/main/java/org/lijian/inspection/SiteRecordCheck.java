package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.SignSiteRecord.OtherPerson;
import org.lijian.inspection.SignSiteRecord.Signature;
import org.lijian.inspection.SignSiteRecord.SitePlan;
import org.lijian.inspection.SignSiteRecord.SiteResponsible;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.IdentityNumber;
import org.lijian.shared.OfficerId;

/** What a site record has to say and who has to have signed it, before it counts as signed. */
final class SiteRecordCheck {
    private static final int MOST_SIGNATURES = 20;
    private static final int MOST_OTHERS = 10;

    private final SignSiteRecord said;
    private final Instant startedAt;
    private final Instant endedAt;
    private final LocalDate receivedOn;
    private final LegalTime time;

    /** @param receivedOn the day the lead was received, before which there is no visit */
    SiteRecordCheck(SignSiteRecord said, LocalDate receivedOn, LegalTime time) {
        this.said = said;
        this.startedAt = Require.present(said.startedAt(), "/startedAt");
        this.endedAt = Require.present(said.endedAt(), "/endedAt");
        this.receivedOn = receivedOn;
        this.time = time;
    }

    LocalDate inspectedOn() {
        return legalDay(startedAt);
    }

    LocalDate signedOn() {
        return legalDay(endedAt);
    }

    /** @param established codes of the acts that answers of the checklist establish */
    void check(List<OfficerId> inspectors, Set<String> established) {
        checkFacts(established);
        checkSignatures(inspectors);
        new SignedSheets(said).check(inspectors, this::checkSignature);
    }

    /** What the text is written from, whoever signs it. */
    void checkFacts(Set<String> established) {
        checkTimes();
        checkWhatWasSaidOnSite();
        checkViolations(established);
    }

    private void checkTimes() {
        if (!endedAt.isAfter(startedAt)) {
            throw InspectionRefusal.VISIT_TIMES.with().at("/endedAt");
        }
        notInTheFuture(endedAt, "/endedAt");
        if (inspectedOn().isBefore(receivedOn)) {
            throw InspectionRefusal.VISIT_BEFORE_LEAD
                    .with("date", inspectedOn(), "receivedOn", receivedOn)
                    .at("/startedAt");
        }
    }

    private void checkWhatWasSaidOnSite() {
        Require.text(said.place(), "/place", 300);
        Require.text(said.findings(), "/findings", 10_000);
        Require.optionalText(said.samplingNote(), "/samplingNote", 2000);
        Require.optionalText(said.partyOpinion(), "/partyOpinion", 1000);
        if (!Require.present(said.idShown(), "/idShown")) {
            throw InspectionRefusal.ID_NOT_SHOWN.with().at("/idShown");
        }
        if (!Require.present(said.rightsTold(), "/rightsTold")) {
            throw InspectionRefusal.RIGHTS_NOT_TOLD.with().at("/rightsTold");
        }
        if (Require.present(said.partyPresent(), "/partyPresent")) {
            checkResponsible(Require.present(said.siteResponsible(), "/siteResponsible"));
            Require.text(said.answerToRights(), "/answerToRights", 500);
        }
        checkOthers();
        checkPlan();
    }

    private void checkOthers() {
        List<OtherPerson> others = others();
        Require.that(others, others.size() <= MOST_OTHERS, "/others", "在场人过多", "are too many");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            String pointer = "/others/" + i;
            OtherPerson person = Require.present(others.get(i), pointer);
            String name = Require.text(person.name(), pointer + "/name", 100);
            Require.that(name, names.add(name), pointer + "/name", "重复填写", "is named twice");
            Require.optionalText(person.unit(), pointer + "/unit", 200);
            Require.optionalText(person.capacity(), pointer + "/capacity", 100);
            Require.optionalText(person.refusal(), pointer + "/refusal", 500);
        }
    }

    private void checkPlan() {
        SitePlan plan = said.sitePlan();
        if (plan != null) {
            Require.present(plan.evidence(), "/sitePlan/evidence");
            Require.text(plan.orientation(), "/sitePlan/orientation", 100);
            Require.text(plan.drawer(), "/sitePlan/drawer", 100);
            Instant drawnAt = Require.present(plan.drawnAt(), "/sitePlan/drawnAt");
            if (drawnAt.isBefore(startedAt) || drawnAt.isAfter(endedAt)) {
                throw InspectionRefusal.PLAN_NOT_OF_THE_VISIT
                        .with("drawnAt", drawnAt)
                        .at("/sitePlan/drawnAt");
            }
        }
    }

    private List<OtherPerson> others() {
        return said.others() == null ? List.of() : said.others();
    }

    private static void checkResponsible(SiteResponsible responsible) {
        Require.text(responsible.name(), "/siteResponsible/name", 100);
        Require.text(responsible.post(), "/siteResponsible/post", 100);
        Require.optionalText(responsible.relation(), "/siteResponsible/relation", 100);
        Require.optionalText(responsible.phone(), "/siteResponsible/phone", 20);
        Require.optionalText(responsible.unit(), "/siteResponsible/unit", 200);
        String identity = Require.optionalText(responsible.identityNumber(), "/siteResponsible/identityNumber", 18);
        if (identity != null) {
            Require.that(
                    identity,
                    IdentityNumber.isValid(identity),
                    "/siteResponsible/identityNumber",
                    "不是公民身份号码",
                    "is not an identity number (GB 11643)");
        }
    }

    private void checkViolations(Set<String> established) {
        List<String> violations = Require.present(said.violations(), "/violations");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < violations.size(); i++) {
            String pointer = "/violations/" + i;
            String violation = Require.present(violations.get(i), pointer);
            if (!established.contains(violation)) {
                throw InspectionRefusal.VIOLATION_NOT_ANSWERED
                        .with("violation", violation)
                        .at(pointer);
            }
            Require.that(violation, seen.add(violation), pointer, "重复填写", "is named twice");
        }
    }

    private void checkSignatures(List<OfficerId> inspectors) {
        List<Signature> signatures = Require.notEmpty(said.signatures(), "/signatures");
        Require.that(signatures, signatures.size() <= MOST_SIGNATURES, "/signatures", "签名过多", "are too many");
        List<OfficerId> signed = new ArrayList<>();
        Set<String> others = new HashSet<>();
        boolean party = false;
        boolean witness = false;
        for (int i = 0; i < signatures.size(); i++) {
            String pointer = "/signatures/" + i;
            Signature signature = Require.present(signatures.get(i), pointer);
            checkSignature(signature, pointer);
            if (signature.role() == SignerRole.OFFICER) {
                OfficerId officer = Require.present(signature.officerId(), pointer + "/officerId");
                if (!inspectors.contains(officer) || signed.contains(officer)) {
                    throw InspectionRefusal.SIGNATURE_OF_STRANGER.with().at(pointer + "/officerId");
                }
                signed.add(officer);
            }
            if (signature.role() == SignerRole.OTHER && !others.add(signature.name())) {
                throw InspectionRefusal.SIGNATURE_OF_STRANGER.with().at(pointer + "/name");
            }
            party |= signature.role() == SignerRole.PARTY;
            witness |= signature.role() == SignerRole.WITNESS;
        }
        checkOfficersSigned(inspectors, signed);
        checkPartySigned(party, witness);
        checkOthersSigned(others);
    }

    private void checkOthersSigned(Set<String> signed) {
        Set<String> named = others().stream().map(OtherPerson::name).collect(Collectors.toSet());
        if (!named.containsAll(signed)) {
            throw InspectionRefusal.SIGNATURE_OF_STRANGER.with().at("/signatures");
        }
        for (int i = 0; i < others().size(); i++) {
            OtherPerson person = others().get(i);
            if (signed.contains(person.name()) == (person.refusal() != null)) {
                throw InspectionRefusal.OTHER_SIGNATURE_MISSING
                        .with("name", String.valueOf(person.name()))
                        .at("/others/" + i + "/refusal");
            }
        }
    }

    private void checkSignature(Signature signature, String pointer) {
        Require.present(signature.role(), pointer + "/role");
        Require.text(signature.name(), pointer + "/name", 100);
        Instant signedAt = Require.present(signature.signedAt(), pointer + "/signedAt");
        notInTheFuture(signedAt, pointer + "/signedAt");
        if (signedAt.isBefore(startedAt) || !legalDay(signedAt).equals(signedOn())) {
            throw InspectionRefusal.NOT_SIGNED_ON_SITE
                    .with("signedAt", signedAt)
                    .at(pointer + "/signedAt");
        }
        String strokes = signature.strokesSha256();
        if (strokes != null) {
            Require.that(
                    strokes,
                    strokes.matches("[0-9a-f]{64}"),
                    pointer + "/strokesSha256",
                    "不是 SHA-256",
                    "is not a SHA-256 in hexadecimal");
        }
    }

    private static void checkOfficersSigned(List<OfficerId> inspectors, List<OfficerId> signed) {
        for (OfficerId inspector : inspectors) {
            if (!signed.contains(inspector)) {
                throw InspectionRefusal.OFFICER_SIGNATURE_MISSING
                        .with("officer", inspector)
                        .at("/signatures");
            }
        }
    }

    private void checkPartySigned(boolean party, boolean witness) {
        SignSiteRecord.@Nullable SignatureRefusal refusal = said.refusal();
        boolean absent = !Require.present(said.partyPresent(), "/partyPresent");
        if (party == (refusal != null) || (party && absent)) {
            throw InspectionRefusal.PARTY_SIGNATURE_OR_REFUSAL.with().at("/refusal");
        }
        if (refusal != null) {
            Require.text(refusal.reason(), "/refusal/reason", 500);
            if (Require.optionalText(refusal.witness(), "/refusal/witness", 100) != null && !witness) {
                throw InspectionRefusal.WITNESS_SIGNATURE_MISSING.with().at("/signatures");
            }
        }
    }

    private void notInTheFuture(Instant moment, String pointer) {
        if (moment.isAfter(time.now())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", moment, "today", time.now())
                    .at(pointer);
        }
    }

    private static LocalDate legalDay(Instant moment) {
        return LocalDate.ofInstant(moment, LegalTime.ZONE);
    }
}
