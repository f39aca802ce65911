package org.lijian.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.registry.PartyFixtures.CREDIT_CODE;
import static org.lijian.registry.PartyFixtures.GAOPING;
import static org.lijian.registry.PartyFixtures.NOW;
import static org.lijian.registry.PartyFixtures.ZEZHOU;
import static org.lijian.registry.PartyFixtures.coalYard;
import static org.lijian.registry.PartyFixtures.officer;
import static org.lijian.registry.PartyFixtures.person;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;

class PartyTest {
    private static final OfficerId BY = new OfficerId(Ids.next());

    @Test
    void registersAnEnterpriseByItsCreditCode() {
        UUID id = Ids.next();

        PartyView party = PartyView.of(Party.register(coalYard(id), BY, NOW));

        assertThat(party.id()).isEqualTo(new PartyId(id));
        assertThat(party.creditCode()).isEqualTo(CREDIT_CODE);
        assertThat(party.kind().isOrganisation()).isTrue();
    }

    @Test
    void refusesACreditCodeWithAWrongCheckCharacter() {
        Problem problem = refused(with(PartyKind.ENTERPRISE, "91140525MA0K7YARDA", null));

        assertThat(problem.refusal()).isEqualTo(RegistryRefusal.CREDIT_CODE_INVALID);
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly("/creditCode");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERPRISE", "INSTITUTION", "SOLE_TRADER"})
    void asksForTheCreditCodeOfWhoeverHasOne(PartyKind kind) {
        assertThat(refused(with(kind, null, null)).refusal()).isEqualTo(PlatformRefusal.INVALID);
    }

    @Test
    void registersAnotherOperatorWithoutACreditCode() {
        assertThat(Party.register(with(PartyKind.OTHER_OPERATOR, null, null), BY, NOW)
                        .creditCode())
                .isNull();
    }

    @Test
    void refusesACreditCodeForAPersonAndAnIdentityNumberForAnEnterprise() {
        assertThat(refused(with(PartyKind.PERSON, CREDIT_CODE, null)).refusal())
                .isEqualTo(RegistryRefusal.NUMBER_NOT_OF_THIS_KIND);
        assertThat(refused(with(PartyKind.ENTERPRISE, CREDIT_CODE, "11010519491231002X"))
                        .refusal())
                .isEqualTo(RegistryRefusal.NUMBER_NOT_OF_THIS_KIND);
    }

    @Test
    void checksTheIdentityNumberOfAPerson() {
        assertThat(Party.register(person("11010519491231002X"), BY, NOW).identityNumber())
                .hasToString("110105********002X");
        assertThat(refused(person("110105194912310021")).refusal()).isEqualTo(RegistryRefusal.IDENTITY_NUMBER_INVALID);
    }

    @Test
    void refusesWhatIsMissing() {
        RegisterParty nothing = new RegisterParty(null, null, null, null, null, null, null, null, null);

        assertThat(refused(nothing).violations())
                .extracting(Problem.Violation::pointer)
                .containsExactly("/kind");
    }

    @Test
    void refusesAnIdThatIsNoUuidV7() {
        assertThat(refused(coalYard(UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301")))
                        .violations())
                .extracting(Problem.Violation::pointer)
                .containsExactly("/id");
    }

    @Test
    void knowsWhetherTheSameWasSaidBefore() {
        UUID id = Ids.next();
        Party first = Party.register(coalYard(id), BY, NOW);

        assertThat(first.saysTheSameAs(Party.register(coalYard(id), new OfficerId(Ids.next()), NOW.plusSeconds(9))))
                .isTrue();
        assertThat(first.saysTheSameAs(Party.register(coalYard(Ids.next()), BY, NOW)))
                .isFalse();
    }

    @Test
    void masksPersonalDataForThoseWhoDoNotHandleCasesThere() {
        Party party = Party.register(person("11010519491231002X"), BY, NOW);

        PartyView forTheCashier = PartyView.of(party, officer(GAOPING, Role.CASHIER));
        PartyView forAnotherCounty = PartyView.of(party, officer(ZEZHOU, Role.INSPECTOR));
        PartyView forTheInspector = PartyView.of(party, officer(GAOPING, Role.INSPECTOR));

        assertThat(forTheCashier.name()).isEqualTo("王**");
        assertThat(forTheCashier.phone()).isEqualTo("035****0000");
        assertThat(forTheCashier.identityNumber()).isEqualTo("110105********002X");
        assertThat(forTheCashier.address()).doesNotContain("南城街");
        assertThat(forAnotherCounty).isEqualTo(forTheCashier);
        assertThat(forTheInspector.name()).isEqualTo("王小明");
        assertThat(forTheInspector.phone()).isEqualTo("0356-3030000");
    }

    @Test
    void showsTheNameOfAnEnterpriseToEverybody() {
        PartyView view = PartyView.of(Party.register(coalYard(Ids.next()), BY, NOW), officer(GAOPING, Role.INSPECTOR));

        assertThat(view.name()).isEqualTo("泽州县晨鹊煤炭储运有限公司");
        assertThat(view.legalRepresentative()).isEqualTo("李**");
        assertThat(view.phone()).isEqualTo("138****1234");
    }

    @Test
    void doesNotPrintPersonalData() {
        assertThat(person("11010519491231002X").toString()).doesNotContain("王小明", "11010519491231002X", "3030000");
    }

    @Test
    void registersAnObjectOnlyInsideTheOfficersArea() {
        RegisterObject yard = PartyFixtures.yard(Ids.next(), new PartyId(Ids.next()));

        assertThat(RegulatedObject.register(yard, officer(ZEZHOU, Role.INSPECTOR), NOW)
                        .region())
                .isEqualTo(ZEZHOU);
        assertThatThrownBy(() -> RegulatedObject.register(yard, officer(GAOPING, Role.INSPECTOR), NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal()).isEqualTo(RegistryRefusal.OUTSIDE_YOUR_AREA));
    }

    @Test
    void knowsNoPlaceOutsideTheWorld() {
        assertThatThrownBy(() -> new Coordinates(new BigDecimal("180.1"), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coordinates(BigDecimal.ZERO, new BigDecimal("-90.000001")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RegisterParty with(PartyKind kind, @Nullable String creditCode, @Nullable String identityNumber) {
        return new RegisterParty(Ids.next(), kind, "某当事人", creditCode, identityNumber, null, null, "泽州县巴公镇", ZEZHOU);
    }

    private static Problem refused(RegisterParty command) {
        return catchThrowableOfType(Problem.class, () -> Party.register(command, BY, NOW));
    }
}
