package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTests {

    @ParameterizedTest(name = "{0} and {1} count together: {2}")
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "fe80::1%lo, fe80::2%lo, true",
        "not an address, not an address, true",
        "not an address, nor this, false"
    })
    void anAddressStandsForItsNetwork(String one, String other, boolean together) {
        assertThat(Bucket.address(one).equals(Bucket.address(other))).isEqualTo(together);
    }
}
