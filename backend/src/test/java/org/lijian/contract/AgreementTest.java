package org.lijian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class AgreementTest {
    private final Contract contract = Contract.load("contract-sample");

    @Test
    void findsNothingWhereServerAndContractAgree() {
        assertThat(with(Faithful.class).differences()).isEmpty();
        assertThat(contract.brokenReferences()).isEmpty();
        assertThat(contract.orphans()).isEmpty();
    }

    @Test
    void findsAnOperationWithoutHandlerAndOneOfAnotherName() {
        assertThat(with(Unfaithful.class).operationsWithoutHandler())
                .anyMatch(d -> d.startsWith("GET /kites/counts countKites"))
                .anyMatch(d -> d.startsWith("GET /kites/{id} getKite"));
    }

    @Test
    void findsAHandlerWithoutOperation() {
        assertThat(with(Unfaithful.class).handlersWithoutOperation())
                .singleElement()
                .asString()
                .contains("cutKite");
    }

    @Test
    void findsOtherRolesAndRolesUnsaid() {
        assertThat(with(Unfaithful.class).differentRoles())
                .anyMatch(d -> d.contains("flyKite") && d.contains("[CLERK]"))
                .anyMatch(d -> d.contains("listKites") && d.contains("unsaid"));
    }

    private Agreement with(Class<?> controller) {
        return new Agreement(contract.operations(), new ArrayList<>(Handlers.of(controller)));
    }

    @RequestMapping("/api/v1/kites")
    static class Faithful {
        @GetMapping
        @PermitAll
        List<String> listKites() {
            return List.of();
        }

        @PostMapping
        @RolesAllowed({"CASHIER", "CLERK"})
        String flyKite() {
            return "";
        }

        @GetMapping("/{kite}")
        @PermitAll
        String getKite() {
            return "";
        }

        @GetMapping("/counts")
        @PermitAll
        void countKites() {}
    }

    @RequestMapping("/api/v1/kites")
    static class Unfaithful {
        @GetMapping
        List<String> listKites() {
            return List.of();
        }

        @PostMapping
        @RolesAllowed("CLERK")
        String flyKite() {
            return "";
        }

        @GetMapping("/{id}")
        @PermitAll
        String oneKite() {
            return "";
        }

        @DeleteMapping("/{id}")
        @PermitAll
        void cutKite() {}
    }
}
