package org.preceptor.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.preceptor.core.person.PersonId;

/**
 * Where failures are counted together, and how many of them slow down what follows.
 *
 * <p>After {@code free} failures the next attempt waits a second, then two, four and so on up to {@code longest}. The count
 * starts anew after the time in {@code memory}; with {@code renewed} that time runs from the last failure, else the first.
 */
record Bucket(String key, int free, Duration longest, Duration memory, boolean renewed) {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int IPV6_NETWORK_BYTES = 8;

    /** Anything else would be asked of a name server. */
    private static final Pattern LITERAL = Pattern.compile("\\d+(\\.\\d+){3}|.*:.*");

    /** Everybody who tries an account from a browser it was never used in. */
    static Bucket strangersTo(String email) {
        return new Bucket("account:" + Secret.hash(email), 5, FIVE_MINUTES, HOUR, true);
    }

    /** A browser that an account was used in before; strangers cannot fill it. */
    static Bucket device(Secret device, String email) {
        return new Bucket("device:" + Secret.hash(device.value() + " " + email), 10, FIVE_MINUTES, HOUR, true);
    }

    /** Somebody signed in who says again what their password is. */
    static Bucket atOwnDesk(PersonId person) {
        return new Bucket("desk:" + person, 10, FIVE_MINUTES, HOUR, true);
    }

    /** An address, or the network of one under IPv6; a whole hospital may be behind it, so much is allowed. */
    static Bucket address(String address) {
        return new Bucket("address:" + network(address), 50, Duration.ofMinutes(1), Duration.ofMinutes(15), false);
    }

    private static String network(String address) {
        var literal = address.replaceFirst("%.*", "");
        if (!LITERAL.matcher(literal).matches()) {
            return Secret.hash(address);
        }
        try {
            var bytes = InetAddress.getByName(literal).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException unreadable) {
            return Secret.hash(address);
        }
    }
}
