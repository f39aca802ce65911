package org.lijian.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

class TargetGuardTest {
    private final TargetGuard guard = new TargetGuard(new WebhookProperties(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "240.0.0.1",
                "224.0.0.1",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "::ffff:127.0.0.1"
            })
    void knowsWhatLiesInside(String address) throws Exception {
        assertThat(TargetGuard.isInternal(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1", "2606:4700::1111"})
    void knowsWhatLiesOutside(String address) throws Exception {
        assertThat(TargetGuard.isInternal(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1/x", "https://localhost/x", "https://[::1]:8443/", "https://169.254.169.254/"})
    void sendsNothingInside(String url) {
        assertThat(refused(url)).isEqualTo(WebhookRefusal.INTERNAL_TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/",
        "ftp://1.1.1.1/",
        "https:///x",
        "https://a:b@1.1.1.1/",
        "https://1.1.1.1/#x",
        "nonsense"
    })
    void takesOnlyHttpsWithoutUserAndFragment(String url) {
        assertThat(refused(url)).isEqualTo(WebhookRefusal.NOT_A_TARGET);
    }

    @Test
    void refusesAHostThatNobodyKnows() {
        assertThat(refused("https://nobody.invalid/")).isEqualTo(WebhookRefusal.UNKNOWN_HOST);
    }

    @Test
    void takesAnAddressOutside() {
        assertThat(guard.require("https://1.1.1.1/hooks?a=b")).hasToString("https://1.1.1.1/hooks?a=b");
    }

    private Refusal refused(String url) {
        return catchThrowableOfType(Problem.class, () -> guard.require(url)).refusal();
    }
}
