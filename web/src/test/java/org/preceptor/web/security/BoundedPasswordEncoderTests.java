package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTests {

    static final Executor DESKS = work -> new Thread(work).start();

    final Counting counting = new Counting();

    @Test
    void noMoreThanItsPlacesWorkAtOnce() {
        var encoder = new BoundedPasswordEncoder(counting, 2, Duration.ofSeconds(30));
        var all = IntStream.range(0, 12)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> encoder.encode("plum tart at four"), DESKS))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(all).join();

        assertThat(counting.most).hasValue(2);
        assertThat(counting.done).hasValue(12);
    }

    @Test
    void whoeverWaitsTooLongIsToldSo() throws InterruptedException {
        var encoder = new BoundedPasswordEncoder(counting, 1, Duration.ofMillis(20));
        counting.hold = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> encoder.encode("plum tart at four"), DESKS);
        counting.begun.await();

        assertThatThrownBy(() -> encoder.encode("seven grey herons")).isInstanceOf(TooManyAtOnce.class);

        counting.hold.countDown();
        first.join();
        assertThat(encoder.encode("seven grey herons")).isNotNull();
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        var encoder = new BoundedPasswordEncoder(counting, 1, Duration.ofMillis(20));

        assertThatThrownBy(() -> encoder.encode("fail")).isInstanceOf(IllegalStateException.class);
        assertThat(encoder.encode("seven grey herons")).isNotNull();
    }

    @Test
    void aLetterIsTheSameFromEveryKeyboard() {
        var encoder = new PasswordConfiguration().passwordEncoder();

        assertThat(encoder.matches("caf\u00e9 at the corner", encoder.encode("cafe\u0301 at the corner")))
                .isTrue();
    }

    @Test
    void passwordsAreKeptAsArgon2WithTheParametersOfOwasp() {
        assertThat(new PasswordConfiguration().passwordEncoder().encode("plum tart at four"))
                .startsWith("{argon2@owasp}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** An encoder that notes how many ask it at once. */
    static class Counting implements PasswordEncoder {

        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();
        final CountDownLatch begun = new CountDownLatch(1);
        volatile CountDownLatch hold = new CountDownLatch(0);

        @Override
        public String encode(CharSequence password) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            begun.countDown();
            try {
                Thread.sleep(10);
                hold.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                now.decrementAndGet();
                done.incrementAndGet();
            }
            if (password.toString().equals("fail")) {
                throw new IllegalStateException("It failed");
            }
            return "encoded";
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            return false;
        }
    }
}
