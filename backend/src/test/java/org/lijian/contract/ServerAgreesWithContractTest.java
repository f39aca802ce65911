package org.lijian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerAgreesWithContractTest {
    private final Agreement agreement = Agreement.ofTheBackend();

    @Test
    void everyReferenceOfTheContractLeadsSomewhere() {
        assertThat(Contract.load().brokenReferences()).isEmpty();
    }

    @Test
    void everyPartIsNamedByTheRootDocument() {
        assertThat(Contract.load().orphans()).isEmpty();
    }

    @Test
    void everyOperationHasOneHandlerOfItsName() {
        assertThat(agreement.operationsWithoutHandler()).isEmpty();
    }

    @Test
    void everyHandlerHasAnOperation() {
        assertThat(agreement.handlersWithoutOperation()).isEmpty();
    }

    @Test
    void handlersLetInTheRolesOfTheContract() {
        assertThat(agreement.differentRoles()).isEmpty();
    }

    @Test
    void anOperationIdStandsOnce() {
        assertThat(agreement.repeatedOperationIds()).isEmpty();
    }

    @Test
    void theContractIsNotEmpty() {
        assertThat(Contract.load().operations()).hasSizeGreaterThan(60);
    }
}
