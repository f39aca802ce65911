package org.lijian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.contract.Contract.Operation;
import org.lijian.mobilesync.CommandKind;

/** What can be done without a network is what can be done with one, by the same officers. */
class OfflineCommandsAgreeWithContractTest {
    private final Contract contract = Contract.load();

    @ParameterizedTest
    @EnumSource
    void everyCommandIsAnOperationOfInspectors(CommandKind kind) {
        assertThat(contract.operations())
                .filteredOn(operation -> operation.id().equals(kind.operation()))
                .singleElement()
                .extracting(Operation::roles)
                .asString()
                .contains("INSPECTOR");
    }
}
