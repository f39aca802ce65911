package org.lijian.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps messages out of the bureau's own network: whoever may subscribe could otherwise make this system call its neighbours. A name is looked
 * up when the subscription is made and again for each message, and the connection goes to the address that was looked at.
 */
@Component
@EnableConfigurationProperties(WebhookProperties.class)
class TargetGuard {
    private final WebhookProperties properties;

    TargetGuard(WebhookProperties properties) {
        this.properties = properties;
    }

    /** The address messages go to, as it may be stored. */
    URI require(String text) {
        try {
            URI target = new URI(text);
            boolean plain = "http".equals(target.getScheme()) && properties.allowInternal();
            if (!("https".equals(target.getScheme()) || plain)
                    || target.getHost() == null
                    || target.getUserInfo() != null
                    || target.getFragment() != null) {
                throw WebhookRefusal.NOT_A_TARGET.with().at("/url");
            }
            addresses(target.getHost());
            return target;
        } catch (URISyntaxException no) {
            throw WebhookRefusal.NOT_A_TARGET.with().at("/url");
        } catch (UnknownHostException nobody) {
            throw WebhookRefusal.UNKNOWN_HOST.with().at("/url");
        }
    }

    /** The addresses of a host, all of them outside. */
    List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
        if (!properties.allowInternal() && addresses.stream().anyMatch(TargetGuard::isInternal)) {
            throw WebhookRefusal.INTERNAL_TARGET.with().at("/url");
        }
        return addresses;
    }

    static boolean isInternal(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isReserved(bytes)
                : address instanceof Inet6Address && isReserved6(bytes);
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15, 240/4: shared, special and reserved. */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** fc00::/7, and addresses that hold an IPv4 address: 64:ff9b::/96, 2002::/16, ::/96. */
    private static boolean isReserved6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean local = (bytes[0] & 0xfe) == 0xfc;
        return local || first == 0x0064 || first == 0x2002 || first == 0;
    }
}
