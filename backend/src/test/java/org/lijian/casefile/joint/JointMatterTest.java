package org.lijian.casefile.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class JointMatterTest {
    private static final RegionCode COUNTY = RegionCode.of("140525");
    private static final OfficerId INSPECTOR = new OfficerId(Ids.next());
    private static final PartyId OPERATOR = new PartyId(Ids.next());

    /** Tuesday. */
    private static final LocalDate FOUNDED = LocalDate.of(2023, 8, 8);

    private final JointMatter matter = new JointMatter(
            new JointMatterId(Ids.next()),
            new InspectionId(Ids.next()),
            new LeadId(Ids.next()),
            COUNTY,
            "承包部按堆场安排露天堆放",
            FOUNDED,
            INSPECTOR,
            0);

    @Test
    void aPartyHasOnePlaceInAMatter() {
        join(OPERATOR, JointRole.OPERATOR);
        join(new PartyId(Ids.next()), JointRole.CONTRACTOR);

        refuses(() -> join(OPERATOR, JointRole.OWNER), "joint-party-twice");
        assertThat(matter.cases()).hasSize(2);
    }

    @Test
    void aPartyWhoseRequestWasTakenBackMayBeAccusedAnew() {
        matter.of(List.of(new JointParty(
                new CaseId(Ids.next()), matter.id(), OPERATOR, JointRole.OPERATOR, FOUNDED, INSPECTOR, false)));

        assertThatCode(() -> join(OPERATOR, JointRole.OPERATOR)).doesNotThrowAnyException();
    }

    @Test
    void nobodyIsAddedOnceEveryCaseIsClosedOrNeverCameToBe() {
        assertThatCode(() -> JointMatter.requireOpen(List.of(CaseStatus.CLOSED, CaseStatus.CLOSING_REQUESTED)))
                .doesNotThrowAnyException();

        refuses(
                () -> JointMatter.requireOpen(
                        List.of(CaseStatus.CLOSED, CaseStatus.ARCHIVED, CaseStatus.FILING_WITHDRAWN)),
                "joint-matter-over");
    }

    @Test
    void anObjectIsTheOneOfThePartyAndLiesWhereTheActWasDone() {
        PartyId another = new PartyId(Ids.next());

        assertThatCode(() -> AccusedParties.requireOfThisMatter(yardIn("140525"), OPERATOR, COUNTY))
                .doesNotThrowAnyException();
        refuses(
                () -> AccusedParties.requireOfThisMatter(yardIn("140525"), another, COUNTY),
                "joint-object-of-another-party");
        refuses(() -> AccusedParties.requireOfThisMatter(yardIn("140502"), OPERATOR, COUNTY), "joint-object-elsewhere");
    }

    private JointParty join(PartyId party, JointRole role) {
        return matter.join(new CaseId(Ids.next()), party, role, FOUNDED, INSPECTOR);
    }

    private static RegulatedObjectView yardIn(String region) {
        return new RegulatedObjectView(
                new RegulatedObjectId(Ids.next()),
                0,
                OPERATOR,
                ObjectKind.MATERIAL_YARD,
                "堆场",
                "某村",
                RegionCode.of(region),
                null,
                null,
                null);
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
